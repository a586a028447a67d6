import { useCallback, useEffect, useRef, useState } from "react";
import { dropOldLogs, type KeptLog, keepLog, listKeptLogs } from "./kept-logs";
import type { PhoneStorage } from "./phone-storage";
import { postLog, retryMilliseconds, type SendOutcome, type SendRound, sendDueLogs } from "./send-logs";

export type LogDelivery = {
  /** All logs on this phone, sent ones of the last days too. Empty until the page runs. */
  kept: KeptLog[];
  /** How the last round ended; null before the first. */
  outcome: SendOutcome | null;
  /** Keeps a log on the phone and sends it when it may go. */
  keep: (kept: KeptLog) => void;
};

/**
 * Sends what was done: when the page opens, when the network is back, when the patient looks at the page again, and in
 * between at growing intervals, but never sooner than the server asked. `onClosed` is called when the link has ended.
 */
export function useLogDelivery(linkId: string, storage: PhoneStorage | null, onClosed: () => void): LogDelivery {
  const [kept, setKept] = useState<KeptLog[]>([]);
  const [outcome, setOutcome] = useState<SendOutcome | null>(null);
  const rounds = useRef({
    isRunning: false,
    isWanted: false,
    tries: 0,
    refused: new Set<string>(),
    timer: 0,
    notBefore: 0,
  });

  const send = useCallback(async () => {
    const state = rounds.current;
    state.isWanted = true;
    // A timer of the round before is set for then.
    if (!storage || state.isRunning || Date.now() < state.notBefore) return;
    state.isRunning = true;
    window.clearTimeout(state.timer);
    let round: SendRound = { outcome: "allSent", waitMilliseconds: 0 };
    // A log kept while a round runs gets a round of its own, unless the server asked to wait.
    while (state.isWanted && round.waitMilliseconds === 0) {
      state.isWanted = false;
      round = await sendDueLogs(storage, (log) => postLog(linkId, log), Date.now(), state.refused);
    }
    const { outcome: last, waitMilliseconds } = round;
    state.isRunning = false;
    state.notBefore = Date.now() + waitMilliseconds;
    setKept(listKeptLogs(storage));
    setOutcome(last);
    if (last === "closed") return onClosed();
    state.tries = last === "later" ? state.tries + 1 : 0;
    const pause =
      last === "later" ? Math.max(retryMilliseconds(state.tries), waitMilliseconds) : untilNextRelease(storage);
    if (pause !== null) state.timer = window.setTimeout(send, pause);
  }, [linkId, storage, onClosed]);

  useEffect(() => {
    if (!storage) return;
    dropOldLogs(storage, Date.now());
    const onWake = () => {
      rounds.current.tries = 0;
      void send();
    };
    const onVisibility = () => {
      if (document.visibilityState === "visible") onWake();
    };
    onWake();
    window.addEventListener("online", onWake);
    document.addEventListener("visibilitychange", onVisibility);
    const state = rounds.current;
    return () => {
      window.clearTimeout(state.timer);
      window.removeEventListener("online", onWake);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [storage, send]);

  const keep = useCallback(
    (one: KeptLog) => {
      if (!storage) return;
      keepLog(storage, one);
      setKept(listKeptLogs(storage));
      void send();
    },
    [storage, send],
  );
  return { kept, outcome, keep };
}

/** Milliseconds until a log that still waits for answers may go; null when there is none. */
function untilNextRelease(storage: PhoneStorage): number | null {
  const waiting = listKeptLogs(storage).filter(({ receivedAt, releaseAt }) => !receivedAt && releaseAt > Date.now());
  if (waiting.length === 0) return null;
  return Math.max(1000, Math.min(...waiting.map(({ releaseAt }) => releaseAt - Date.now())));
}
