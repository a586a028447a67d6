import { createHash } from "node:crypto";
import { atGate } from "@/db/scope";

/** Takes back one counted try that turned out to be rightful, so that a clinic behind one address is not shut out. */
export async function returnTry(key: string): Promise<void> {
  const keyHash = createHash("sha256").update(key).digest();
  await atGate((sql) => sql`update rate_limit set tries = tries - 1 where key_hash = ${keyHash} and tries > 1`);
}
