import { useEffect } from "react";

const staleMilliseconds = 15 * 60 * 1000;

/**
 * Loads the page anew when the patient comes back to it after a while, so that a changed program shows; also drops the
 * link's secret from the address. Not while `isIdle` is false, and not without a network.
 */
export function useFreshPage(isIdle: boolean): void {
  useEffect(() => {
    const dropSecret = () => {
      if (location.hash) history.replaceState(null, "", location.pathname);
    };
    dropSecret();
    window.addEventListener("hashchange", dropSecret);
    return () => window.removeEventListener("hashchange", dropSecret);
  }, []);

  useEffect(() => {
    if (!isIdle) return;
    let hiddenAt: number | null = null;
    const onVisibility = () => {
      if (document.visibilityState === "hidden") hiddenAt = Date.now();
      else if (hiddenAt !== null && Date.now() - hiddenAt > staleMilliseconds && navigator.onLine) location.reload();
    };
    document.addEventListener("visibilitychange", onVisibility);
    return () => document.removeEventListener("visibilitychange", onVisibility);
  }, [isIdle]);
}
