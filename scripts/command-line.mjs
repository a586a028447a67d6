import { parseArgs } from "node:util";
import { PlainError } from "./steps.mjs";

/** Reads `--name value` options and words of this command. A wrong one stops with how the command is used. */
export function readCommandLine(options, usage, args = process.argv.slice(2)) {
  try {
    return parseArgs({ args, options: { ...options, help: { type: "boolean" } }, allowPositionals: true });
  } catch (error) {
    throw new PlainError(`${error.message}\n\n${usage}`);
  }
}
