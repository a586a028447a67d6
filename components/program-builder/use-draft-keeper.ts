"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { DraftKeeper } from "./draft-keeper";

/** The state of a keeper, and the moments at which it must save at once. */
export function useDraftKeeper(open: () => DraftKeeper) {
  const [keeper] = useState(open);
  const state = useSyncExternalStore(keeper.subscribe, keeper.getState, keeper.getState);
  const isSaved = state.autosave.phase.kind === "settled";

  useEffect(() => {
    const onVisibility = () => keeper.saveNow();
    // After sign-in in another tab, or when the network is back.
    window.addEventListener("focus", keeper.saveNow);
    window.addEventListener("online", keeper.saveNow);
    window.addEventListener("pagehide", keeper.saveNow);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      window.removeEventListener("focus", keeper.saveNow);
      window.removeEventListener("online", keeper.saveNow);
      window.removeEventListener("pagehide", keeper.saveNow);
      document.removeEventListener("visibilitychange", onVisibility);
      keeper.saveNow();
    };
  }, [keeper]);

  useEffect(() => {
    if (isSaved) return;
    const onBeforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", onBeforeUnload);
    return () => window.removeEventListener("beforeunload", onBeforeUnload);
  }, [isSaved]);

  return { keeper, state };
}
