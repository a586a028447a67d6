"use client";

import { useCallback, useMemo, useState } from "react";

export type FieldProblem = { itemId: string | null; field: string; problem: string };

/** Which fields hold text that cannot be used, so that publishing can point at them. */
export function useFieldProblems() {
  const [byPlace, setByPlace] = useState<ReadonlyMap<string, FieldProblem>>(new Map());

  const report = useCallback((itemId: string | null, field: string, problem: string | null) => {
    const place = `${itemId ?? ""} ${field}`;
    setByPlace((before) => {
      if ((before.get(place)?.problem ?? null) === problem) return before;
      const after = new Map(before);
      if (problem === null) after.delete(place);
      else after.set(place, { itemId, field, problem });
      return after;
    });
  }, []);
  const reportForProgram = useCallback(
    (field: string, problem: string | null) => report(null, field, problem),
    [report],
  );

  return { problems: useMemo(() => [...byPlace.values()], [byPlace]), report, reportForProgram };
}
