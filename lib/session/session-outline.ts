import type { SessionStep } from "@/lib/session/session-step";

/** What a screen needs of all steps together, many times a second. */
export type SessionOutline = {
  /** The exercises, each once, in their order. */
  itemIds: string[];
  /** By step: the place of its exercise, from 1. */
  exercises: number[];
  /** By step: the seconds of all steps after it. */
  secondsAfter: number[];
};

const outlines = new WeakMap<readonly SessionStep[], SessionOutline>();

/** The outline of a list of steps. It is made once for each list, so hand in the same list each time. */
export function outlineOf(steps: readonly SessionStep[]): SessionOutline {
  const known = outlines.get(steps);
  if (known) return known;
  const outline = makeOutline(steps);
  outlines.set(steps, outline);
  return outline;
}

function makeOutline(steps: readonly SessionStep[]): SessionOutline {
  const itemIds = [...new Set(steps.map((step) => step.itemId))];
  const places = new Map(itemIds.map((itemId, index) => [itemId, index + 1]));
  let seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  const secondsAfter = steps.map((step) => {
    seconds -= step.seconds;
    return seconds;
  });
  return { itemIds, exercises: steps.map((step) => places.get(step.itemId) ?? 0), secondsAfter };
}
