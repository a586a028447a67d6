import { log } from "@/app/log";

/**
 * From now on what libraries tell the console about faults is written as JSON lines too: an error without its words,
 * which may hold a person's data; plain text shortened. Errors with a digest are left out: `onRequestError` gets them
 * with their route.
 */
export function writeConsoleAsJson(): void {
  console.error = (...parts: unknown[]) => write("error", parts);
  console.warn = (...parts: unknown[]) => write("warn", parts);
}

function write(level: "error" | "warn", parts: unknown[]): void {
  const error = parts.find((part) => part instanceof Error);
  if (error && "digest" in error) return;
  const words = parts.filter((part) => typeof part === "string").join(" ");
  const text = words.slice(0, 3000).replace(/\s+/g, " ").trim().slice(0, 300);
  log(level, "console", error ? { error } : { text });
}
