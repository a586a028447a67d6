import { useEffect, useRef } from "react";

type KeyHandlers = { onPause: () => void; onBack: () => void; onSkip: () => void };

/** Space pauses and goes on, the arrows go back and skip. Off while a panel is open. */
export function useSessionKeys(isOn: boolean, handlers: KeyHandlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      const isOnControl = event.target instanceof HTMLElement && event.target.closest("button, a, input, summary");
      // Space on a focused button is that button's.
      if (event.key === " " && isOnControl) return;
      const handle = handlerOf(event.key, latest.current);
      if (!handle) return;
      event.preventDefault();
      handle();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOn]);
}

function handlerOf(key: string, { onPause, onBack, onSkip }: KeyHandlers): (() => void) | null {
  if (key === " ") return onPause;
  if (key === "ArrowLeft") return onBack;
  return key === "ArrowRight" ? onSkip : null;
}
