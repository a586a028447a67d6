import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { encode, getToken } from "next-auth/jwt";
import { env } from "@/env";

/** The time after which a session without requests ends, and the time after which every session ends. */
export const idleSeconds = 15 * 60;
export const sessionSeconds = 12 * 60 * 60;

/** Cookies are bound to https and this host as soon as the public address is https. */
export function hasSecureCookies(): boolean {
  return env().publicUrl.startsWith("https://");
}

/** The cookie whose content next-auth encrypts: nothing but the session's random token. */
export function sessionCookieName(): string {
  return hasSecureCookies() ? "__Host-homestretch-session" : "homestretch-session";
}

/** SHA-256, the key of the session's row: a copy of the table signs nobody in. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** A new token for a browser: 256 random bits. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/** When a session that begins now ends. */
export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + sessionSeconds * 1000);
}

function cookieFlags() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: hasSecureCookies() } as const;
}

/** Puts a token into this browser, in the form that next-auth writes at sign-in. For server actions. */
export async function putSessionCookie(token: string, now: Date): Promise<void> {
  const value = await encode({ token: { sessionToken: token }, secret: env().authSecret, maxAge: sessionSeconds });
  (await cookies()).set(sessionCookieName(), value, { ...cookieFlags(), expires: sessionEnd(now) });
}

/** Takes the session out of this browser. For server actions. */
export async function dropSessionCookie(): Promise<void> {
  (await cookies()).set(sessionCookieName(), "", { ...cookieFlags(), maxAge: 0 });
}

/** The hash of the token that this request brought, or null. Says nothing about whether the session still lives. */
export async function currentTokenHash(): Promise<Buffer | null> {
  const all = (await cookies()).getAll().map(({ name, value }) => [name, value]);
  const request = { cookies: Object.fromEntries(all), headers: {} } as Parameters<typeof getToken>[0]["req"];
  const payload = await getToken({ req: request, secret: env().authSecret, cookieName: sessionCookieName() });
  return typeof payload?.sessionToken === "string" ? hashToken(payload.sessionToken) : null;
}
