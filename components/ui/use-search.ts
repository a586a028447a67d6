"use client";

import { useEffect, useRef, useState } from "react";

type Found<Row> = { rows: Row[] | null; isFailed: boolean; foundFor: string };

/**
 * Asks `search` for the rows that match a text, a moment after the last key. An answer that comes late does not replace
 * a newer one. `rows` is null before the first answer and when the server could not answer.
 */
export function useSearch<Row>(text: string, search: (text: string) => Promise<Row[] | null>): Found<Row> {
  const [found, setFound] = useState<Found<Row>>({ rows: null, isFailed: false, foundFor: "" });
  const latest = useRef(search);
  latest.current = search;
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const rows = await latest.current(text).catch(() => null);
      if (isCurrent) setFound({ rows, isFailed: rows === null, foundFor: text });
    };
    const timer = setTimeout(ask, text === "" ? 0 : 150);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text]);
  return found;
}
