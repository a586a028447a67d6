"use server";

import { cookies } from "next/headers";
import { z } from "zod";
import { clinicAction, publicAction } from "@/app/action";
import { hashPassword, newPasswordProblem, verifyPassword } from "@/app/password";
import { currentTokenHash, hasSecureCookies, sessionCookieName } from "@/app/session-cookie";
import { countTries } from "@/app/sign-in";
import { deleteSession, deleteSessionsOf } from "@/db/access/clinician-sessions";
import { changePassword, getAccount, getPasswordHash } from "@/db/access/clinicians";
import { setFigureBody } from "@/db/access/clinics";
import { returnTry } from "@/db/access/try-limits";
import { passwordChangeSchema } from "@/lib/access/account-schema";
import { figureBodySchema } from "@/lib/access/figure-body-schema";
import { invalidFields } from "@/lib/action-result";

/** Ends this browser's session. Works for a session that is already over, too. */
export const signOutAction = publicAction(z.undefined(), async () => {
  const tokenHash = await currentTokenHash();
  if (tokenHash) await deleteSession(tokenHash);
  await dropCookie();
  return { ok: true as const };
});

/** Ends all sessions of the person, on every device. */
export const signOutEverywhereAction = clinicAction(z.undefined(), async (scope) => {
  await deleteSessionsOf(scope.clinicianId);
  await dropCookie();
  return { ok: true as const };
});

/** Changes the password after asking for the current one, and signs out all other devices. */
export const changePasswordAction = clinicAction(passwordChangeSchema, async (scope, { current, next }) => {
  const now = new Date();
  const key = `password change:${scope.clinicianId}`;
  const wait = await countTries([key], now);
  if (wait > 0) return invalidFields({ current: `Too many tries. Please wait ${Math.ceil(wait / 60)} minutes.` });
  if (!(await verifyPassword(await getPasswordHash(scope), current))) {
    return invalidFields({ current: "This is not your current password." });
  }
  await returnTry(key);
  const account = await getAccount(scope);
  const problem = await newPasswordProblem(next, account ? [account.name, account.email, account.clinicName] : []);
  if (problem) return invalidFields({ next: problem });
  if (next === current) return invalidFields({ next: "This is the password you have now. Choose another one." });
  await changePassword(scope, { passwordHash: await hashPassword(next), keepTokenHash: await currentTokenHash(), now });
  return { ok: true as const };
});

/** Chooses who shows the exercises, for the whole clinic. */
export const setFigureBodyAction = clinicAction(figureBodySchema, async (scope, { figureBody }) => {
  await setFigureBody(scope, { figureBody, now: new Date() });
  return { ok: true as const };
});

async function dropCookie(): Promise<void> {
  const attributes = { httpOnly: true, sameSite: "lax", path: "/", secure: hasSecureCookies(), maxAge: 0 } as const;
  (await cookies()).set(sessionCookieName(), "", attributes);
}
