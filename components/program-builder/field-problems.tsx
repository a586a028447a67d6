"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import { type UnusableText, UnusableTexts } from "./unusable-texts";

type Place = { texts: UnusableTexts; itemId: string | null };

const FieldPlace = createContext<Place>({ texts: new UnusableTexts(), itemId: null });

/** Where the fields below keep text that cannot be used. */
export function FieldProblems({
  texts,
  itemId = null,
  children,
}: {
  texts: UnusableTexts;
  itemId?: string | null;
  children: ReactNode;
}) {
  return <FieldPlace value={useMemo(() => ({ texts, itemId }), [texts, itemId])}>{children}</FieldPlace>;
}

type Unusable = Pick<UnusableText, "text" | "problem" | "isWrong">;

/** The unusable text of one field, from before it was on the screen, and how it tells a new one or that all is well. */
export function useUnusableText(field: string, value: string | number) {
  const { texts, itemId } = useContext(FieldPlace);
  const known = texts.find(itemId, field);
  const tell = useMemo(
    () => (unusable: Unusable | null) =>
      unusable ? texts.set({ itemId, field, value, ...unusable }) : texts.clear(itemId, field),
    [texts, itemId, field, value],
  );
  useEffect(() => () => texts.leave(itemId, field), [texts, itemId, field]);
  return { text: known?.value === value ? known.text : null, tell };
}

/** Tells a problem of a field that keeps its own text; it is gone with the field. */
export function useProblemReport(field: string, problem: string | null): void {
  const { texts, itemId } = useContext(FieldPlace);
  useEffect(() => {
    if (problem === null) return;
    texts.set({ itemId, field, text: "", value: "", problem, isWrong: true });
    return () => texts.clear(itemId, field);
  }, [texts, itemId, field, problem]);
}
