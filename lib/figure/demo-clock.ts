import type { Dosage } from "@/lib/dosage/dosage";
import { type MotionClock, moveSeconds } from "./motion-moment";

/** Where nobody exercises along, long holds and slow repetitions are shortened to these, in seconds. */
const shownHold = 3;
const longestRep = 8;

/** The clock of a figure that shows an exercise over and over at its usual pace, `seconds` after it began. */
export function demoClock({ work }: Dosage, ways: number, seconds: number): MotionClock {
  const shown = { itemId: "", side: null, set: 1, sets: 1, rep: 1, reps: 1 };
  const common = { before: null, seconds, isUntimed: true };
  if (work.kind === "duration") return { ...common, step: { ...shown, kind: "move", seconds: work.durationSeconds } };
  if (work.holdSeconds === 0) {
    return { ...common, step: { ...shown, kind: "rep", seconds: Math.min(work.repSeconds, longestRep * ways) } };
  }
  const hold = Math.min(work.holdSeconds, shownHold);
  return { ...common, step: { ...shown, kind: "hold", seconds: (hold + moveSeconds.in) * ways } };
}
