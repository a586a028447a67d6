import { useEffect } from "react";

/**
 * Keeps the screen on while `isWanted`. Browsers take the lock away when the page is hidden, so it is asked for again
 * when the patient comes back. There is no such lock over plain http.
 */
export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== "visible" || (lock && !lock.released)) return;
      // Refused when the battery is low: then the screen turns off, and nothing else is lost.
      const asked = await navigator.wakeLock.request("screen").catch(() => null);
      if (isOver) void asked?.release();
      else lock = asked;
    };
    void ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", ask);
      void lock?.release();
    };
  }, [isWanted]);
}
