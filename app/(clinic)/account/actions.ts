"use server";

import { z } from "zod";
import { clinicAction, publicAction } from "@/app/action";
import { currentMarks, putMarks, renewMark } from "@/app/device-cookie";
import { hashPassword, newPasswordProblem, verifyPassword } from "@/app/password";
import {
  currentTokenHash,
  dropSessionCookie,
  hashToken,
  newSessionToken,
  putSessionCookie,
  sessionEnd,
} from "@/app/session-cookie";
import { countTries } from "@/app/sign-in";
import { deleteSession, deleteSessionsOf } from "@/db/access/clinician-sessions";
import { changePassword, getAccount, getPasswordHash } from "@/db/access/clinicians";
import { setFigureBody } from "@/db/access/clinics";
import { dismissSignInAlarms } from "@/db/access/sign-in-alarms";
import { returnTry } from "@/db/access/try-limits";
import { passwordChangeSchema } from "@/lib/access/account-schema";
import { figureBodySchema } from "@/lib/access/figure-body-schema";
import { invalidFields } from "@/lib/action-result";

/** Ends this browser's session. Works for a session that is already over, too. */
export const signOutAction = publicAction(z.undefined(), async () => {
  const tokenHash = await currentTokenHash();
  if (tokenHash) await deleteSession(tokenHash);
  await dropSessionCookie();
  return { ok: true as const };
});

/** Ends all sessions of the person, on every device. */
export const signOutEverywhereAction = clinicAction(z.undefined(), async (scope) => {
  await deleteSessionsOf(scope.clinicianId);
  await dropSessionCookie();
  return { ok: true as const };
});

/** Changes the password after asking for the current one. This browser gets a new session; every other one ends. */
export const changePasswordAction = clinicAction(passwordChangeSchema, async (scope, { current, next }) => {
  const now = new Date();
  // Counted for this session: who took another session of the person cannot use up these tries.
  const key = `password change:${(await currentTokenHash())?.toString("hex")}`;
  const wait = await countTries([key], now);
  if (wait > 0) return invalidFields({ current: `Too many tries. Please wait ${Math.ceil(wait / 60)} minutes.` });
  const checkedHash = await getPasswordHash(scope);
  if (checkedHash === null || !(await checkCurrent(checkedHash, current, key))) return invalidFields(wrongPassword);
  await returnTry(key);
  const account = await getAccount(scope);
  const problem = await newPasswordProblem(next, account ? [account.name, account.email, account.clinicName] : []);
  if (problem) return invalidFields({ next: problem });
  if (next === current) return invalidFields({ next: "This is the password you have now. Choose another one." });
  const passwordHash = await hashPassword(next, "known");
  const token = newSessionToken();
  const change = { checkedHash, passwordHash, tokenHash: hashToken(token), expiresAt: sessionEnd(now), now };
  if (!(await changePassword(scope, change))) return invalidFields(wrongPassword);
  await putSessionCookie(token, now);
  await putMarks(renewMark(await currentMarks(), { clinicianId: scope.clinicianId, checkedHash, passwordHash }));
  return { ok: true as const };
});

/** A busy server found nothing out, so that try does not count. */
function checkCurrent(checkedHash: string, current: string, key: string): Promise<boolean> {
  return verifyPassword(checkedHash, current, "known").catch(async (error: unknown) => {
    await returnTry(key);
    throw error;
  });
}

const wrongPassword = { current: "This is not your current password." };

/** Puts away the notice about wrong passwords, for all owners of the clinic. */
export const dismissSignInAlarmsAction = clinicAction(z.undefined(), async (scope) => ({
  ok: await dismissSignInAlarms(scope, new Date()),
}));

/** Chooses who shows the exercises, for the whole clinic. */
export const setFigureBodyAction = clinicAction(figureBodySchema, async (scope, { figureBody }) => {
  await setFigureBody(scope, { figureBody, now: new Date() });
  return { ok: true as const };
});
