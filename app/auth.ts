import { headers } from "next/headers";
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { clientAddress } from "@/app/client-address";
import { currentMarks, putMarks } from "@/app/device-cookie";
import { log } from "@/app/log";
import { currentTokenHash, hashToken, hasSecureCookies, sessionCookieName, sessionSeconds } from "@/app/session-cookie";
import { signIn } from "@/app/sign-in";
import { isUnavailable } from "@/app/unavailable";
import { deleteSession } from "@/db/access/clinician-sessions";
import { env } from "@/env";

/** next-auth keeps an address in it that this app does not use. */
export const callbackCookie = "homestretch-callback";

/**
 * next-auth checks the form and keeps an encrypted cookie. The cookie holds a random token and nothing else; what it
 * stands for is a row in Postgres (`app/session.ts`), so whatever a client sends to change its session has no effect.
 */
export function authOptions(): AuthOptions {
  const isSecure = hasSecureCookies();
  const cookie = (name: string) => ({
    name: `${isSecure ? "__Host-" : ""}${name}`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure },
  });
  return {
    secret: env().authSecret,
    useSecureCookies: isSecure,
    cookies: {
      sessionToken: { ...cookie(""), name: sessionCookieName() },
      callbackUrl: cookie(callbackCookie),
      csrfToken: cookie("homestretch-csrf"),
    },
    session: { strategy: "jwt", maxAge: sessionSeconds },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [CredentialsProvider({ credentials: { email: {}, password: {} }, authorize })],
    callbacks: {
      jwt: ({ token, user, trigger }) => ({
        sessionToken: trigger === "signIn" ? user.sessionToken : token.sessionToken,
      }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ baseUrl }) => baseUrl,
    },
    events: {
      signOut: async ({ token }) => {
        if (token?.sessionToken) await deleteSession(hashToken(token.sessionToken));
      },
    },
    logger: {
      error: (code, metadata) => log("error", `next-auth ${code}`, { error: metadata }),
      warn: (code) => log("debug", `next-auth ${code}`),
      debug: (code) => log("debug", `next-auth ${code}`),
    },
  };
}

/** A thrown message travels to the browser in an address, so it is always one of our own words. */
async function authorize(credentials: Record<string, string> | undefined) {
  const { email = "", password = "" } = credentials ?? {};
  const outcome = await tryToSignIn(email, password).catch((error: unknown) => {
    const reason = isUnavailable(error) ? "unavailable" : "failed";
    log("error", `sign-in ${reason}`, { error });
    throw new Error(reason);
  });
  if (outcome.ok) return { id: outcome.clinicianId, sessionToken: outcome.sessionToken };
  if (outcome.reason === "try_later") throw new Error(`try_later:${outcome.minutes}`);
  return null;
}

/** A new sign-in in the same browser replaces the session that it still had, and makes the browser known. */
async function tryToSignIn(email: string, password: string) {
  const address = clientAddress(await headers());
  const browser = { marks: await currentMarks(), replacedHash: await currentTokenHash() };
  const outcome = await signIn({ email, password, address, ...browser }, new Date());
  if (outcome.ok) await putMarks(outcome.marks);
  return outcome;
}
