import { execFile } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Does in a clean folder what the build stage of the container file says: its COPY and RUN lines, in order and as they
 * are. No container engine is needed, so this shows that the commands work, not that an image was built.
 */
export async function runBuildStage(folder: string): Promise<void> {
  const [stage = ""] = readFileSync("docs/deployment/Containerfile", "utf8")
    .split(/^FROM .*\n/m)
    .slice(1);
  const lines = stage.split("\n").filter((line) => /^(?:COPY|RUN) /.test(line));
  if (lines.length < 4) throw new Error("the container file has no build stage");
  for (const line of lines) {
    const [, instruction = "", rest = ""] = /^(\w+) (.*)$/.exec(line) ?? [];
    if (instruction === "COPY") copy(rest.split(" ").slice(0, -1), folder);
    else await run("sh", ["-c", rest], { cwd: folder, env: cleanEnvironment(), maxBuffer: 64 * 1024 * 1024 });
  }
}

/** As in an image: nothing of this run, but the same package cache and registry. */
function cleanEnvironment() {
  const { PATH, HOME } = process.env;
  const npm = Object.entries(process.env).filter(([name]) => /^npm_config_(?:cache|registry|userconfig)$/.test(name));
  return { NODE_ENV: "production" as const, PATH, HOME, ...Object.fromEntries(npm), npm_config_prefer_offline: "true" };
}

function copy(names: string[], folder: string): void {
  const ignored = readFileSync(".dockerignore", "utf8").split("\n").filter(Boolean);
  const isIgnored = (name: string) =>
    ignored.some((pattern) => (pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
  for (const name of names[0] === "." ? readdirSync(".").filter((one) => !isIgnored(one)) : names) {
    cpSync(name, join(folder, name), { recursive: true });
  }
}
