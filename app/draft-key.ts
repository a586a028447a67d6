import { hkdfSync } from "node:crypto";
import { env } from "@/env";

/**
 * The key for the copies of unsaved drafts in a clinician's browser (`draft-mirror.ts`), in base64url. Only pages of the
 * signed-in person get it, and keep it in memory: without signing in, a copy on the disk is not readable.
 */
export function draftKeyOf(clinicianId: string): string {
  return Buffer.from(hkdfSync("sha256", env().authSecret, clinicianId, "homestretch draft copies 1", 32)).toString(
    "base64url",
  );
}
