import { verifyPassword } from "@/app/password";
import { hashToken, newSessionToken, sessionEnd } from "@/app/session-cookie";
import { createSession } from "@/db/access/clinician-sessions";
import { findClinicianForSignIn } from "@/db/access/clinicians";
import { consumeTry, returnTry } from "@/db/access/try-limits";

type SignInOutcome =
  | { ok: true; clinicianId: string; sessionToken: string }
  | { ok: false; reason: "wrong" }
  | { ok: false; reason: "try_later"; minutes: number };

type SignInTry = {
  email: string;
  password: string;
  address: string;
  /** The session that this browser still has: signing in ends it. */
  replacedHash?: Buffer | null;
};

const tryLimit = { max: 10, windowSeconds: 15 * 60 };

/**
 * Checks an e-mail and a password and opens a session. Wrong, unknown, disabled and without a clinic look the same and
 * take the same time. Ten wrong tries in 15 minutes, for one account or from one address, are the most.
 */
export async function signIn(
  { email, password, address, replacedHash = null }: SignInTry,
  now: Date,
): Promise<SignInOutcome> {
  const account = email.trim().toLowerCase().slice(0, 254);
  const keys = [`sign-in account:${account}`, `sign-in address:${address}`];
  const wait = await countTries(keys, now);
  if (wait > 0) return { ok: false, reason: "try_later", minutes: Math.ceil(wait / 60) };
  const found = await findClinicianForSignIn(account);
  const isRight = await verifyPassword(found?.passwordHash ?? null, password);
  if (!found || !isRight || found.isDisabled || found.clinicId === null) return { ok: false, reason: "wrong" };
  await Promise.all(keys.map(returnTry));
  const { clinicianId, clinicId, passwordHash: checkedHash } = found;
  const sessionToken = newSessionToken();
  const session = { tokenHash: hashToken(sessionToken), clinicianId, clinicId, now, expiresAt: sessionEnd(now) };
  if (!(await createSession({ ...session, checkedHash, replacedHash }))) return { ok: false, reason: "wrong" };
  return { ok: true, clinicianId, sessionToken };
}

/** Counts one try per key. Gives the seconds to wait, 0 when all were allowed. */
export async function countTries(keys: readonly string[], now: Date): Promise<number> {
  const counted = await Promise.all(keys.map((key) => consumeTry({ key, now, ...tryLimit })));
  return Math.max(...counted.map(({ allowed, retryAfterSeconds }) => (allowed ? 0 : retryAfterSeconds)));
}
