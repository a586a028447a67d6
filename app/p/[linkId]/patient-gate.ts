import { getLinkedProgram, type PatientProgram } from "@/db/access/patient-view";
import { findPatientScope } from "@/db/access/share-links";
import { deriveLinkCookie, proveByCookie, proveBySecret } from "@/db/link-secret";
import { env } from "@/env";
import { decodeLinkId } from "@/lib/access/link-id";
import type { LinkProof, PatientScope } from "@/lib/access/scope";

/** locked: this phone has not shown the link's secret. closed: it has, and the link has ended since. */
export type Gate = { state: "open"; scope: PatientScope } | Shut;
export type ProgramGate = { state: "open"; program: PatientProgram | null } | Shut;

type Shut = { state: "locked" } | { state: "closed" };

/**
 * The cookie for the phone that shows the link's secret, and what it reaches; null when it does not open. A wrong
 * secret is refused before the database is asked: it takes the same time whether the link is unknown, ended or alive.
 */
export async function openBySecret(
  linkId: string,
  secret: string,
  now: Date,
): Promise<{ scope: PatientScope; cookie: string } | null> {
  const { linkKeys } = env();
  const id = decodeLinkId(linkId);
  const proof = id && proveBySecret(linkKeys, id, secret);
  const scope = proof && (await findPatientScope(proof, now));
  return scope ? { scope, cookie: deriveLinkCookie(linkKeys, proof.keyVersion, proof.linkId) } : null;
}

/** What the cookie of a link reaches now. `linkId` is the one of the address. */
export async function openByCookie(linkId: string, cookie: string | null, now: Date): Promise<Gate> {
  const proof = checkCookie(linkId, cookie);
  if (!proof) return { state: "locked" };
  const scope = await findPatientScope(proof, now);
  return scope ? { state: "open", scope } : { state: "closed" };
}

/** The program that the cookie of a link shows now; null when nothing is published yet. */
export async function openProgramByCookie(linkId: string, cookie: string | null, now: Date): Promise<ProgramGate> {
  const proof = checkCookie(linkId, cookie);
  if (!proof) return { state: "locked" };
  const found = await getLinkedProgram(proof, now);
  return found ? { state: "open", program: found.program } : { state: "closed" };
}

function checkCookie(linkId: string, cookie: string | null): LinkProof | null {
  const id = decodeLinkId(linkId);
  return id && cookie ? proveByCookie(env().linkKeys, id, cookie) : null;
}
