import { createRequire } from "node:module";

// The Scala code compiled for this machine where it is installed, else the same compiled to JavaScript. Never Java.
const machine = { linux: "linux", darwin: "macos", win32: "windows" }[process.platform];
process.env.RECHECK_BACKEND = isInstalled(`recheck-${machine}-${process.arch}/package.json`) ? "native" : "pure";
const { check } = await import("recheck");

const secondsPerRegex = 20;

/**
 * One line for each regular expression that can take more time than its input is long, or that nobody can judge.
 * `exceptions` (`{ file, source, reason }`) are left out; one that matches nothing is a fault, too.
 */
export async function findSlowRegexes(regexes, exceptions = []) {
  const known = new Map();
  const faults = [];
  for (const regex of regexes) {
    const key = `${regex.flags}/${regex.source}`;
    if (!known.has(key)) known.set(key, await judge(regex));
    const problem = known.get(key);
    if (problem && !exceptions.some((one) => isSame(one, regex))) faults.push(`${regex.file}:${regex.line} ${problem}`);
  }
  const stale = exceptions.filter((one) => !regexes.some((regex) => isSame(one, regex)));
  return [...faults, ...stale.map(({ file }) => `${file} has an exception for a regular expression that it lacks`)];
}

async function judge({ source, flags }) {
  if (source === null) return "is put together while running, so it cannot be checked";
  const { status, complexity, error } = await check(source, flags, { timeout: secondsPerRegex * 1000 });
  if (status === "safe") return null;
  return `/${source}/${flags} is ${complexity?.summary ?? `not judged (${error?.kind})`}`;
}

function isSame(exception, { file, source }) {
  return exception.file === file && exception.source === source;
}

function isInstalled(name) {
  try {
    return createRequire(import.meta.url).resolve(name) !== "";
  } catch {
    return false;
  }
}
