import { setTimeout as sleep } from "node:timers/promises";

/** Wrong tries from one address that cost it nothing: a clinic's worth of slips. */
const freeTries = 10;
const millisecondsPerTry = 100;
const longestMilliseconds = 3000;
/** Waiting costs little, but not nothing. Beyond this nobody waits, so that the waiting is no attack by itself. */
const mostWaiting = 200;

// Next bundles this module more than once; the limit counts for the whole process.
const holder: typeof globalThis & { homestretchSlowed?: { waiting: number } } = globalThis;

/** How long a try waits after so many wrong ones from the same address. */
export function slowDownMilliseconds(wrongTries: number): number {
  return Math.min(longestMilliseconds, Math.max(0, wrongTries - freeTries) * millisecondsPerTry);
}

/** Slows down an address from which many wrong tries came. It is never closed: an office shares one. */
export async function slowDown(wrongTries: number, wait: (milliseconds: number) => Promise<unknown> = sleep) {
  holder.homestretchSlowed ??= { waiting: 0 };
  const slowed = holder.homestretchSlowed;
  const milliseconds = slowDownMilliseconds(wrongTries);
  if (milliseconds === 0 || slowed.waiting >= mostWaiting) return;
  slowed.waiting += 1;
  try {
    await wait(milliseconds);
  } finally {
    slowed.waiting -= 1;
  }
}
