import type { SessionClock, SessionState, Skip } from "@/lib/session/session-state";

// By hand: a schema library would weigh more than the whole guided session on a patient's phone.

/** The last millisecond that a Date can name. */
const latestTime = 8.64e15;

/** The state that was stored, or null when the value is not one that fits a session of `stepCount` steps. */
export function parseSessionState(value: unknown, stepCount: number): SessionState | null {
  if (!isRecord(value)) return null;
  const { index, startedAt, isUntimed } = value;
  const clock = parseClock(value.clock);
  const workedMilliseconds = parseWorked(value.workedMilliseconds);
  const skips = parseSkips(value.skips);
  if (!clock || !workedMilliseconds || !skips) return null;
  if (!isCount(index) || index > stepCount || typeof isUntimed !== "boolean") return null;
  if ((clock.kind === "finished") !== (index === stepCount) && clock.kind !== "idle") return null;
  if (startedAt !== null && !isTime(startedAt)) return null;
  if (skips.some(({ to }) => to > index)) return null;
  return { index, clock, startedAt, isUntimed, workedMilliseconds, skips };
}

function parseClock(value: unknown): SessionClock | null {
  if (!isRecord(value)) return null;
  const { kind, stepStartedAt, stepMilliseconds, finishedAt } = value;
  if (kind === "idle") return { kind };
  if (kind === "running" && isTime(stepStartedAt)) return { kind, stepStartedAt };
  if (kind === "paused" && isTime(stepMilliseconds)) return { kind, stepMilliseconds };
  if (kind === "finished" && isTime(finishedAt)) return { kind, finishedAt };
  return null;
}

function parseWorked(value: unknown): Record<string, number> | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value).flatMap(([itemId, worked]) =>
    isTime(worked) ? [[itemId, worked] as const] : [],
  );
  return Object.fromEntries(entries);
}

function parseSkips(value: unknown): Skip[] | null {
  if (!Array.isArray(value)) return null;
  const skips = value.flatMap((skip: unknown) =>
    isRecord(skip) && isCount(skip.from) && isCount(skip.to) ? [{ from: skip.from, to: skip.to }] : [],
  );
  return skips.length === value.length ? skips : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= latestTime;
}
