"use client";

import { useEffect, useRef, useState } from "react";
import { type RequestRefusal, refusalOf } from "./refusal-of";

type Found<Row> = { rows: Row[] | null; refusal: RequestRefusal | null; foundFor: string };

/**
 * Asks `search` for the rows that match a text, a moment after the last key. An answer that comes late does not replace
 * a newer one. `rows` is null before the first answer and when the server could not answer; `refusal` then says why.
 */
export function useSearch<Row>(text: string, search: (text: string) => Promise<Row[] | null>): Found<Row> {
  const [found, setFound] = useState<Found<Row>>({ rows: null, refusal: null, foundFor: "" });
  const latest = useRef(search);
  latest.current = search;
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const answer = await latest.current(text).catch(refusalOf);
      const refusal = Array.isArray(answer) ? null : (answer ?? refusalOf(null));
      if (isCurrent) setFound({ rows: Array.isArray(answer) ? answer : null, refusal, foundFor: text });
    };
    const timer = setTimeout(ask, text === "" ? 0 : 150);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text]);
  return found;
}
