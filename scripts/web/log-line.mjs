const levels = ["debug", "info", "warn", "error"];

/** Writes a JSON line as `app/log.ts` does, for what the web server answers before the app sees it. */
export function logLine(level, event, fields) {
  if (levels.indexOf(level) < levels.indexOf(process.env.LOG_LEVEL || "info")) return;
  const line = JSON.stringify({ time: new Date().toISOString(), level, event, ...fields });
  process[level === "error" ? "stderr" : "stdout"].write(`${line}\n`);
}
