import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { cookies } from "next/headers";
import { hasSecureCookies } from "@/app/session-cookie";
import { env } from "@/env";

/*
 * OWASP device cookies: a browser in which a person signed in once keeps a mark for that account. Tries from a marked
 * browser are counted apart, so a stranger who knows an email cannot close the account for its owner.
 */

/** Whom a mark is for. A new password makes all earlier marks of the person useless. */
export type MarkedAccount = { clinicianId: string; passwordHash: string };

/** Several people may share a computer; beyond these the mark that was used least recently goes. */
const mostMarks = 10;
const maxAgeSeconds = 365 * 24 * 60 * 60;
const markPattern = /^([\w-]{22})~([\w-]{22})$/;

function cookieName(): string {
  return `${hasSecureCookies() ? "__Host-" : ""}homestretch-device`;
}

/** The marks in a cookie's value, at most as many as we write. */
function readMarks(value: string | undefined): string[] {
  if (!value || value.length > mostMarks * 50) return [];
  return value.split(".").filter((mark) => markPattern.test(mark));
}

/** The marks that this request brought. Says nothing about whose they are. */
export async function currentMarks(): Promise<string[]> {
  return readMarks((await cookies()).get(cookieName())?.value);
}

/** The mark among these that is the account's own, or null. Does the same work for every account. */
export function findMark(marks: readonly string[], account: MarkedAccount): string | null {
  const own = marks.filter((mark) => {
    const [nonce = "", code = ""] = mark.split("~");
    return timingSafeEqual(Buffer.from(code), Buffer.from(codeOf(nonce, account)));
  });
  return own[0] ?? null;
}

/** The marks with the account's own in front: the one that is there, or a new one. */
export function withMark(marks: readonly string[], account: MarkedAccount): string[] {
  const own = findMark(marks, account) ?? newMark(account);
  return [own, ...marks.filter((mark) => mark !== own)].slice(0, mostMarks);
}

/** After a password change: the browser stays known, by a mark for the new password. */
export function renewMark(
  marks: readonly string[],
  { clinicianId, checkedHash, passwordHash }: { clinicianId: string; checkedHash: string; passwordHash: string },
): string[] {
  const old = findMark(marks, { clinicianId, passwordHash: checkedHash });
  return withMark(
    marks.filter((mark) => mark !== old),
    { clinicianId, passwordHash },
  );
}

/** Keeps marks in this browser. For server actions and route handlers. */
export async function putMarks(marks: readonly string[]): Promise<void> {
  (await cookies()).set(cookieName(), marks.join("."), {
    ...{ httpOnly: true, sameSite: "strict", path: "/", secure: hasSecureCookies(), maxAge: maxAgeSeconds },
  });
}

function newMark(account: MarkedAccount): string {
  const nonce = randomBytes(16).toString("base64url");
  return `${nonce}~${codeOf(nonce, account)}`;
}

/** 128 bits that only this server can compute. */
function codeOf(nonce: string, { clinicianId, passwordHash }: MarkedAccount): string {
  const key = Buffer.from(hkdfSync("sha256", env().authSecret, "", "homestretch device cookie 1", 32));
  const text = JSON.stringify([clinicianId, passwordHash, nonce]);
  return createHmac("sha256", key).update(text).digest().subarray(0, 16).toString("base64url");
}
