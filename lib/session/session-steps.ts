import type { Dosage, Work } from "@/lib/dosage/dosage";
import { type SideWork, sidePlan } from "@/lib/dosage/side-plan";
import { type SessionStep, stepSeconds } from "@/lib/session/session-step";

/** Every timed moment of a guided session: each exercise in turn, with time to get ready before it. */
export function sessionSteps(items: readonly { id: string; dosage: Dosage }[]): SessionStep[] {
  return items.flatMap((item, index) => dosageSteps(item.id, item.dosage, { isFirst: index === 0 }));
}

/**
 * The timed moments of one exercise. A step between two repetitions or sets names the side, set and repetition that
 * come next. Both sides get the same time, unless the dosage wants them to differ.
 */
export function dosageSteps(itemId: string, dosage: Dosage, position: { isFirst: boolean }): SessionStep[] {
  const works = workSteps(itemId, dosage);
  const seconds = position.isFirst ? stepSeconds.firstReady : stepSeconds.nextReady;
  const side = works[0]?.side ?? null;
  const ready: SessionStep = { kind: "ready", itemId, seconds, side, set: 0, sets: 0, rep: 0, reps: 0 };
  return works.reduce<SessionStep[]>(
    (steps, work, index) => {
      const before = works[index - 1];
      const between = before ? stepBetween(before, work, dosage) : null;
      steps.push(...(between ? [between, work] : [work]));
      return steps;
    },
    [ready],
  );
}

function workSteps(itemId: string, dosage: Dosage): SessionStep[] {
  const plan = sidePlan(dosage);
  const runs = dosage.side === "alternating" ? [plan] : plan.map((side) => [side]);
  return runs.flatMap((run) => takeTurns(itemId, run, dosage.work));
}

/** The sides of a run take turns by repetition; a side that has more goes on alone. One side alone just goes on. */
function takeTurns(itemId: string, run: SideWork[], work: Work): SessionStep[] {
  const steps: SessionStep[] = [];
  for (let set = 1; set <= Math.max(...run.map(({ sets }) => sets)); set++) {
    for (let rep = 1; rep <= Math.max(...run.map(repsOrOne)); rep++) {
      for (const side of run) {
        if (set <= side.sets && rep <= repsOrOne(side)) steps.push(workStep(itemId, side, work, set, rep));
      }
    }
  }
  return steps;
}

function repsOrOne({ reps }: SideWork): number {
  return Math.max(reps, 1);
}

function workStep(itemId: string, { side, sets, reps }: SideWork, work: Work, set: number, rep: number): SessionStep {
  const place = { itemId, side, set, sets };
  if (work.kind === "duration") return { ...place, kind: "move", seconds: work.durationSeconds, rep: 0, reps: 0 };
  return work.holdSeconds > 0
    ? { ...place, kind: "hold", seconds: work.holdSeconds, rep, reps }
    : { ...place, kind: "rep", seconds: work.repSeconds, rep, reps };
}

/** Null when one follows the other at once. */
function stepBetween(before: SessionStep, next: SessionStep, dosage: Dosage): SessionStep | null {
  const changesSide = before.side !== next.side;
  if (changesSide && dosage.side === "both") return { ...next, kind: "switchSide", seconds: stepSeconds.switchSide };
  if (before.set !== next.set && dosage.restSeconds > 0) return { ...next, kind: "rest", seconds: dosage.restSeconds };
  switch (next.kind) {
    case "hold":
      return changesSide
        ? { ...next, kind: "switchSide", seconds: stepSeconds.alternate }
        : { ...next, kind: "relax", seconds: stepSeconds.relax };
    case "move":
      return changesSide ? { ...next, kind: "switchSide", seconds: stepSeconds.switchSide } : null;
    default:
      return null;
  }
}
