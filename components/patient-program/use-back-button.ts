import { useCallback, useEffect, useRef } from "react";

/**
 * Lets the phone's back button leave a screen of the page instead of the page. While `isInside`, the history has one
 * entry more; `onOutside` is called when it is gone. Gives a function that goes back from within the page.
 */
export function useBackButton(isInside: boolean, onOutside: () => void): () => void {
  const hasEntry = useRef(false);

  useEffect(() => {
    if (!isInside || hasEntry.current) return;
    // Whoever comes back wants to see the top, where today stands.
    window.history.scrollRestoration = "manual";
    window.history.pushState(null, "");
    hasEntry.current = true;
  }, [isInside]);

  useEffect(() => {
    const onPop = () => {
      if (!hasEntry.current) return;
      hasEntry.current = false;
      onOutside();
    };
    window.addEventListener("popstate", onPop);
    return () => window.removeEventListener("popstate", onPop);
  }, [onOutside]);

  return useCallback(() => {
    if (hasEntry.current) window.history.back();
    else onOutside();
  }, [onOutside]);
}
