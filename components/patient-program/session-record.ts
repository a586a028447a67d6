import { plainDateIn } from "@/lib/schedule/plain-date";
import { buildSessionLog } from "@/lib/session/build-session-log";
import type { SessionLog } from "@/lib/session/session-log";
import type { SessionState } from "@/lib/session/session-state";
import type { KeptLog } from "./kept-logs";
import { resumeMilliseconds, type SessionRun } from "./saved-session";
import { phoneTimeZone } from "./use-today";

/** What a patient may tell after a session; all of it can be left out. */
export type SessionAnswers = Pick<SessionLog, "pain" | "difficulty" | "comment">;

export const noAnswers: SessionAnswers = { pain: null, difficulty: null, comment: "" };

/** unfinished: the session may go on. asking: the questions after it are open. final: nothing more comes. */
export type RecordPhase = "unfinished" | "asking" | "final";

/** For so long the questions after a session wait for answers. */
const answerMilliseconds = 30 * 60 * 1000;

const waitMilliseconds: Record<RecordPhase, number> = {
  unfinished: resumeMilliseconds,
  asking: answerMilliseconds,
  final: 0,
};

/** The log of a session as it stands at `now` (milliseconds since 1970); null while nothing was done. */
export function recordSession(
  { logId, revisionNumber, steps }: SessionRun,
  state: SessionState,
  phase: RecordPhase,
  answers: SessionAnswers,
  now: number,
): KeptLog | null {
  const timeZone = phoneTimeZone();
  const log = buildSessionLog(steps, state, { id: logId, revisionNumber, timeZone, ...answers }, now);
  if (log.exercises.every(({ outcome }) => outcome === "skipped")) return null;
  return {
    log,
    day: plainDateIn(new Date(log.startedAt), timeZone),
    isOver: phase !== "unfinished",
    releaseAt: now + waitMilliseconds[phase],
    receivedAt: null,
  };
}
