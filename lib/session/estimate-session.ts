import type { Dosage } from "@/lib/dosage/dosage";
import { estimateDuration } from "@/lib/dosage/estimate-duration";
import { stepSeconds } from "@/lib/session/session-step";

type Dosed = { dosage: Dosage };

/** Seconds of one guided session with these exercises, getting ready included. */
export function estimateSession(items: readonly Dosed[]): number {
  return items.reduce((seconds, { dosage }, index) => {
    const ready = index === 0 ? stepSeconds.firstReady : stepSeconds.nextReady;
    return seconds + ready + estimateDuration(dosage);
  }, 0);
}

/** How many sessions the most frequent exercise needs on its days. */
export function sessionsPerDay(items: readonly Dosed[]): number {
  return Math.max(0, ...items.map(({ dosage }) => dosage.frequency.timesPerDay));
}

/** What is done in the day's nth session (from 1): the exercises prescribed at least that often. */
export function sessionItemsFor<Item extends Dosed>(items: readonly Item[], sessionNumber: number): Item[] {
  return items.filter(({ dosage }) => dosage.frequency.timesPerDay >= sessionNumber);
}
