"use client";

import { useSyncExternalStore } from "react";

const noChange = () => () => {};

/** Whether the page runs in a browser by now, rather than being what the server sent. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  );
}
