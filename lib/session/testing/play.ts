import { aDosage, duration, reps } from "@/lib/dosage/testing/dosages";
import { type SessionAction, sessionReducer } from "@/lib/session/session-reducer";
import { idleSession, type SessionState } from "@/lib/session/session-state";
import type { SessionStep } from "@/lib/session/session-step";
import { sessionSteps } from "@/lib/session/session-steps";

/** The moment at which the sessions of tests start. */
export const startTime = Date.UTC(2030, 0, 31, 9);

/** Two exercises. a: ready 10, hold 5, relax 3, hold 5 (23 s). b: ready 15, move 20, switchSide 8, move 20 (63 s). */
export const twoExercises: SessionStep[] = sessionSteps([
  { id: "a", dosage: aDosage({ sets: 1, work: reps(2, 5) }) },
  { id: "b", dosage: aDosage({ sets: 1, work: duration(20), side: "both" }) },
]);

type WithoutTime<Action> = Action extends unknown ? Omit<Action, "now"> : never;
/** An action at a number of seconds after the start of the test. */
export type Moment = [seconds: number, action: WithoutTime<SessionAction>];

/** The state after these actions, beginning with nothing done. */
export function play(moments: Moment[], steps: SessionStep[] = twoExercises): SessionState {
  return moments.reduce(
    (state, [seconds, action]) => sessionReducer(steps, state, { ...action, now: at(seconds) }),
    idleSession,
  );
}

export function at(seconds: number): number {
  return startTime + seconds * 1000;
}
