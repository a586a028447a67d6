import { createHash } from "node:crypto";
import { readCode } from "@/lib/access/one-time-code";

/** What is stored of a one-time code, from what a person typed; null when that cannot be a code. */
export function hashOneTimeCode(text: string): Buffer | null {
  const code = readCode(text);
  return code === null ? null : createHash("sha256").update(`one-time code ${code}`).digest();
}
