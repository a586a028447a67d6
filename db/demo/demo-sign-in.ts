import { createHmac } from "node:crypto";
import { formatSymbols } from "@/lib/access/one-time-code";

export const demoEmail = "demo@homestretch.example";

/**
 * The way into the demo clinic, printed at each start with it. The password comes from the secret of the installation:
 * nobody knows it who only has the source, and all instances of one installation agree on it.
 */
export function demoSignIn(authSecret: string): { email: string; password: string } {
  const bytes = createHmac("sha256", authSecret).update("homestretch demo password 1").digest().subarray(0, 16);
  return { email: demoEmail, password: formatSymbols(bytes).toLowerCase() };
}
