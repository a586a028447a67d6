import { useCallback, useEffect, useState } from "react";
import type { RevisionItem } from "@/lib/program/revision";
import type { SessionLog } from "@/lib/session/session-log";
import { idleSession, type SessionState } from "@/lib/session/session-state";
import { keepLog } from "./kept-logs";
import type { PatientView } from "./patient-view";
import type { PhoneStorage } from "./phone-storage";
import { dropRun, findRun, keepRun, newRun, type SessionRun } from "./saved-session";
import { noAnswers, recordSession, type SessionAnswers } from "./session-record";
import { useBackButton } from "./use-back-button";
import type { LogDelivery } from "./use-log-delivery";

type LeftSession = { run: SessionRun; state: SessionState };

export type SessionMode =
  | { kind: "overview"; left: LeftSession | null }
  | { kind: "session"; run: SessionRun; initial: SessionState }
  | { kind: "questions"; run: SessionRun; state: SessionState }
  | { kind: "thanks"; run: SessionRun; log: SessionLog };

export type PatientSession = {
  mode: SessionMode;
  /** False until the page runs: a tap before would be lost. */
  isReady: boolean;
  start: (items: RevisionItem[]) => void;
  goOn: () => void;
  onChange: (state: SessionState, now: number) => void;
  onFinish: (state: SessionState) => void;
  onAnswer: (answers: SessionAnswers) => void;
  leave: () => void;
};

/**
 * A patient's way through a session: overview, exercises, questions, thanks. From the first second of work on a log is
 * on the phone, so nothing is lost whatever happens; it is sent when the patient has answered or stays away.
 */
export function usePatientSession(
  view: PatientView,
  storage: PhoneStorage | null,
  delivery: LogDelivery,
): PatientSession {
  const [mode, setMode] = useState<SessionMode>({ kind: "overview", left: null });
  const { keep } = delivery;
  const run = mode.kind === "overview" ? null : mode.run;

  const showOverview = useCallback(() => {
    const left = storage && findRun(storage, view.revisionNumber, view.program, Date.now());
    setMode({ kind: "overview", left: left?.state.clock.kind === "finished" ? null : left });
  }, [storage, view]);

  useEffect(() => {
    const left = storage && findRun(storage, view.revisionNumber, view.program, Date.now());
    if (left?.state.clock.kind === "finished") setMode({ kind: "questions", ...left });
    else setMode({ kind: "overview", left });
  }, [storage, view]);

  const leave = useBackButton(mode.kind !== "overview", showOverview);

  const start = (items: RevisionItem[]) => {
    if (!storage) return;
    if (mode.kind === "overview" && mode.left) {
      const { run: leftRun, state } = mode.left;
      const record = recordSession(leftRun, state, "final", noAnswers, Date.now());
      if (record) keep(record);
      dropRun(storage);
    }
    setMode({ kind: "session", run: newRun(view.revisionNumber, items), initial: idleSession });
  };

  const goOn = () => {
    if (mode.kind === "overview" && mode.left) {
      setMode({ kind: "session", run: mode.left.run, initial: mode.left.state });
    }
  };

  const onChange = useCallback(
    (state: SessionState, now: number) => {
      if (!storage || !run) return;
      keepRun(storage, run, state, now);
      const record = recordSession(run, state, "unfinished", noAnswers, now);
      if (record) keepLog(storage, record);
    },
    [storage, run],
  );

  const onFinish = useCallback(
    (state: SessionState) => {
      if (!storage || !run) return;
      const record = recordSession(run, state, "asking", noAnswers, Date.now());
      if (record) {
        keep(record);
        setMode({ kind: "questions", run, state });
      } else {
        dropRun(storage);
        leave();
      }
    },
    [storage, run, keep, leave],
  );

  const onAnswer = (answers: SessionAnswers) => {
    if (!storage || mode.kind !== "questions") return;
    const record = recordSession(mode.run, mode.state, "final", answers, Date.now());
    dropRun(storage);
    if (!record) return leave();
    keep(record);
    setMode({ kind: "thanks", run: mode.run, log: record.log });
  };

  return { mode, isReady: storage !== null, start, goOn, onChange, onFinish, onAnswer, leave };
}
