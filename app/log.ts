import { env } from "@/env";

const levels = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof levels)[number];

/** What a log line may hold besides time, level and event. No names, addresses, tokens, answers or free text. */
type LogFields = {
  error?: unknown;
  method?: string;
  status?: number;
  /** The route's pattern, never the path with its ids. */
  route?: string;
  digest?: string;
  clinicId?: string;
  clinicianId?: string;
  /** What a library said, never what somebody entered. */
  text?: string;
};

/** Writes one JSON line. `event` is a fixed name such as "action failed". */
export function log(level: LogLevel, event: string, { error, ...fields }: LogFields = {}): void {
  if (levels.indexOf(level) < levels.indexOf(env().logLevel)) return;
  const { method, status, route, digest, clinicId, clinicianId, text } = fields;
  const line = JSON.stringify({
    time: new Date().toISOString(),
    level,
    event,
    ...{ method, status, route, digest, clinicId, clinicianId, text },
    ...(error === undefined ? {} : { error: describeError(error) }),
  });
  process[level === "error" ? "stderr" : "stdout"].write(`${line}\n`);
}

type ErrorLines = { name: string; code?: string; constraint?: string; frames: string[]; cause?: ErrorLines };

/** Name, code and place of an error. Its message is left out: database drivers put the values of a query into it. */
export function describeError(error: unknown, depth = 0): ErrorLines {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const { code, constraint_name: constraint } = error as Error & { code?: unknown; constraint_name?: unknown };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof constraint === "string" ? { constraint } : {}),
    frames: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause !== undefined && depth < 3 ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}
