import { getLinkedProgram, type PatientProgram } from "@/db/access/patient-view";
import { findPatientScope } from "@/db/access/share-links";
import { deriveLinkCookie, verifyLinkCookie, verifyLinkSecret } from "@/db/link-secret";
import { env } from "@/env";
import { decodeLinkId } from "@/lib/access/link-id";
import type { PatientScope } from "@/lib/access/scope";

/** locked: this phone has not shown the link's secret. closed: it has, and the link has ended since. */
export type Gate = { state: "open"; scope: PatientScope } | Shut;
export type ProgramGate = { state: "open"; program: PatientProgram | null } | Shut;

type Shut = { state: "locked" } | { state: "closed" };

type Verify = typeof verifyLinkSecret;

/**
 * The cookie for whoever shows the link's secret, and what it reaches; null when it does not open. A wrong secret is
 * refused before the database is asked: it takes the same time whether the link is unknown, ended or alive.
 */
export async function openBySecret(
  linkId: string,
  secret: string,
  now: Date,
): Promise<{ scope: PatientScope; cookie: string } | null> {
  const id = decodeLinkId(linkId);
  const keyVersion = id && matchingKeyVersion(verifyLinkSecret, id, secret);
  if (!id || keyVersion === null) return null;
  const found = await findPatientScope(id, now);
  if (found?.keyVersion !== keyVersion) return null;
  return { scope: found.scope, cookie: deriveLinkCookie(env().linkKeys, keyVersion, id) };
}

/** What the cookie of a link reaches now. `linkId` is the one of the address. */
export async function openByCookie(linkId: string, cookie: string | null, now: Date): Promise<Gate> {
  const shown = checkCookie(linkId, cookie);
  if (!shown) return { state: "locked" };
  const found = await findPatientScope(shown.id, now);
  return found?.keyVersion === shown.keyVersion ? { state: "open", scope: found.scope } : { state: "closed" };
}

/** The program that the cookie of a link shows now; null when nothing is published yet. */
export async function openProgramByCookie(linkId: string, cookie: string | null, now: Date): Promise<ProgramGate> {
  const shown = checkCookie(linkId, cookie);
  if (!shown) return { state: "locked" };
  const found = await getLinkedProgram(shown.id, now);
  return found?.keyVersion === shown.keyVersion ? { state: "open", program: found.program } : { state: "closed" };
}

function checkCookie(linkId: string, cookie: string | null): { id: string; keyVersion: number } | null {
  const id = decodeLinkId(linkId);
  const keyVersion = id && cookie && matchingKeyVersion(verifyLinkCookie, id, cookie);
  return id && keyVersion ? { id, keyVersion } : null;
}

/** Tries every key, also after a match, so that the time does not tell which one it was. */
function matchingKeyVersion(verify: Verify, id: string, text: string): number | null {
  const { linkKeys } = env();
  const matches = linkKeys.filter(({ version }) => verify(linkKeys, version, id, text));
  return matches[0]?.version ?? null;
}
