"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { DraftKeeper } from "./draft-keeper";

/** The state of a keeper, and the moments at which it must save at once. */
export function useDraftKeeper(open: () => DraftKeeper) {
  const [keeper] = useState(open);
  const state = useSyncExternalStore(keeper.subscribe, keeper.getState, keeper.getState);
  const router = useRouter();
  const canLeave = keeper.canLeave();

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
      if (keeper.getState().autosave.phase.kind === "settled") return;
      // The page that comes next may have been asked for before this save arrives.
      void keeper.settle().then((isSaved) => isSaved && router.refresh());
    };
  }, [keeper, router]);

  useEffect(() => {
    if (canLeave) return;
    const onBeforeUnload = (event: BeforeUnloadEvent) => keeper.canLeave() || event.preventDefault();
    window.addEventListener("beforeunload", onBeforeUnload);
    return () => window.removeEventListener("beforeunload", onBeforeUnload);
  }, [keeper, canLeave]);

  return { keeper, state };
}
