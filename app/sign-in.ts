import { findMark, withMark } from "@/app/device-cookie";
import { log } from "@/app/log";
import { verifyPassword } from "@/app/password";
import { hashToken, newSessionToken, sessionEnd } from "@/app/session-cookie";
import { slowDown } from "@/app/slow-down";
import { createSession } from "@/db/access/clinician-sessions";
import { type ClinicianForSignIn, findClinicianForSignIn } from "@/db/access/clinicians";
import { recordSignInBlocked } from "@/db/access/sign-in-alarms";
import { type CountedTry, consumeTry, returnTry } from "@/db/access/try-limits";

/** `marks`: what the browser keeps from now on, so that it is known for this account. */
type SignInOutcome =
  | { ok: true; clinicianId: string; sessionToken: string; marks: string[] }
  | { ok: false; reason: "wrong" }
  | { ok: false; reason: "try_later"; minutes: number };

type SignInTry = {
  email: string;
  password: string;
  address: string;
  /** The device marks that the browser brought. */
  marks?: readonly string[];
  /** The session that this browser still has: signing in ends it. */
  replacedHash?: Buffer | null;
};

const tryLimit = { max: 10, windowSeconds: 15 * 60 };
/** Addresses are counted to be slowed down, and never closed. */
const uncounted = 1_000_000;
const nobody = { clinicianId: "", passwordHash: "" };

/**
 * Checks an email and a password and opens a session. Wrong, unknown, disabled and without a clinic look the same and
 * take the same time. Ten wrong tries in 15 minutes close an account for browsers that nobody signed in to it with, and
 * ten more from a known browser close it for that browser: nobody else can use up its tries.
 */
export async function signIn(given: SignInTry, now: Date): Promise<SignInOutcome> {
  const { password, address, marks = [], replacedHash = null } = given;
  const account = given.email.trim().toLowerCase().slice(0, 254);
  const found = await findClinicianForSignIn(account);
  const mark = findMark(marks, found ?? nobody);
  const keys = mark
    ? { account: `sign-in browser:${mark}`, address: null }
    : { account: `sign-in account:${found?.clinicianId ?? account}`, address: `sign-in address:${address}` };
  if (keys.address) await slowDown((await consumeTry({ ...tryLimit, key: keys.address, now, max: uncounted })).tries);
  const counted = await consumeTry({ key: keys.account, now, ...tryLimit });
  if (!counted.allowed) return tryLater(counted.retryAfterSeconds);
  const takeBack = () => Promise.all([keys.account, keys.address].map((key) => key && returnTry(key)));
  const isRight = await checkPassword(found, password, mark !== null).catch(async (error: unknown) => {
    // Nothing was guessed, so nothing is counted.
    await takeBack();
    throw error;
  });
  if (!found || !isRight || found.isDisabled || found.clinicId === null) {
    warnOwners(found, counted, now);
    return { ok: false, reason: "wrong" };
  }
  await takeBack();
  const { clinicianId, clinicId, passwordHash: checkedHash } = found;
  const sessionToken = newSessionToken();
  const session = { tokenHash: hashToken(sessionToken), clinicianId, clinicId, now, expiresAt: sessionEnd(now) };
  if (!(await createSession({ ...session, checkedHash, replacedHash }))) return { ok: false, reason: "wrong" };
  return { ok: true, clinicianId, sessionToken, marks: withMark(marks, found) };
}

function checkPassword(found: ClinicianForSignIn | null, password: string, isKnownBrowser: boolean) {
  return verifyPassword(found?.passwordHash ?? null, password, isKnownBrowser ? "known" : "stranger");
}

function tryLater(seconds: number) {
  return { ok: false, reason: "try_later", minutes: Math.ceil(seconds / 60) } as const;
}

/** At the last allowed try. Not waited for: an account that exists must not take longer than one that does not. */
function warnOwners(found: ClinicianForSignIn | null, { tries }: CountedTry, now: Date): void {
  if (!found || found.clinicId === null || tries < tryLimit.max) return;
  const { clinicId, clinicianId } = found;
  recordSignInBlocked({ clinicId, clinicianId, now }).catch((error: unknown) =>
    log("error", "sign-in alarm not recorded", { error }),
  );
}

/** Counts one try per key. Returns the seconds to wait, 0 when all were allowed. */
export async function countTries(keys: readonly string[], now: Date): Promise<number> {
  const counted = await Promise.all(keys.map((key) => consumeTry({ key, now, ...tryLimit })));
  return Math.max(...counted.map(({ allowed, retryAfterSeconds }) => (allowed ? 0 : retryAfterSeconds)));
}
