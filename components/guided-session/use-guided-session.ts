import { useCallback, useEffect, useRef, useState } from "react";
import { type SessionAction, sessionReducer } from "@/lib/session/session-reducer";
import type { SessionState } from "@/lib/session/session-state";
import type { SessionStep } from "@/lib/session/session-step";
import { type SessionView, sessionView } from "@/lib/session/session-view";

type WithoutNow<Action> = Action extends { now: number } ? Omit<Action, "now"> : never;
/** What a patient or the clock does; the time is added when it happens. */
export type SessionEvent = WithoutNow<SessionAction>;

export type GuidedSessionState = {
  state: SessionState;
  view: SessionView;
  /** With `until`, repeats the event as long as it changes something and `until` does not hold. */
  send: (event: SessionEvent, until?: (state: SessionState) => boolean) => void;
};

const shortestMilliseconds = 16;
const longestMilliseconds = 200;

/**
 * Runs a session by the clock of the phone. `onChange` hears of every change, and of the moment when the page is hidden
 * or left; what it is given can be stored.
 */
export function useGuidedSession(
  steps: readonly SessionStep[],
  initial: SessionState,
  onChange: (state: SessionState, now: number) => void,
): GuidedSessionState {
  const [state, setState] = useState(initial);
  const [now, setNow] = useState(() => Date.now());
  const current = useRef(initial);

  const send = useCallback(
    (event: SessionEvent, until: (state: SessionState) => boolean = () => true) => {
      const at = Date.now();
      let next = current.current;
      for (let before = null; next !== before && !(before && until(next)); ) {
        before = next;
        next = sessionReducer(steps, next, { ...event, now: at });
      }
      setNow(at);
      if (next === current.current) return;
      current.current = next;
      setState(next);
      onChange(next, at);
    },
    [steps, onChange],
  );

  const isTicking = state.clock.kind === "running" && !state.isUntimed;
  useEffect(() => {
    if (!isTicking) return;
    let timer = 0;
    const tick = () => {
      window.clearTimeout(timer);
      send({ type: "advance" });
      timer = window.setTimeout(tick, untilNextSecond(steps, current.current));
    };
    tick();
    document.addEventListener("visibilitychange", tick);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [isTicking, steps, send]);

  useEffect(() => {
    const save = () => {
      if (current.current.clock.kind !== "finished") onChange(current.current, Date.now());
    };
    const onHide = () => {
      if (document.visibilityState === "hidden") save();
    };
    document.addEventListener("visibilitychange", onHide);
    window.addEventListener("pagehide", save);
    return () => {
      save();
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("pagehide", save);
    };
  }, [onChange]);

  return { state, view: sessionView(steps, state, now), send };
}

/** The digits change, and the step ends, on a whole second that remains: wake up right then. */
function untilNextSecond(steps: readonly SessionStep[], state: SessionState): number {
  const { remainingSeconds } = sessionView(steps, state, Date.now());
  const untilChange = (remainingSeconds * 1000) % 1000;
  return Math.min(longestMilliseconds, Math.max(shortestMilliseconds, untilChange));
}
