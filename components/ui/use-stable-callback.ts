"use client";

import { useCallback, useLayoutEffect, useRef } from "react";

/**
 * The same function at every render, which always runs the newest version: for event handlers passed to components
 * that are costly to render again. Not to be called while rendering.
 */
export function useStableCallback<Args extends unknown[], Value>(
  callback: (...args: Args) => Value,
): (...args: Args) => Value {
  const newest = useRef(callback);
  useLayoutEffect(() => {
    newest.current = callback;
  });
  return useCallback((...args: Args) => newest.current(...args), []);
}
