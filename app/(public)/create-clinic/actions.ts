"use server";

import { v7 as uuidv7 } from "uuid";
import { publicAction } from "@/app/action";
import { hashPassword, newPasswordProblem } from "@/app/password";
import { describeWrongCode } from "@/app/wrong-code";
import { createClinic, isSignUpOpen } from "@/db/access/new-clinics";
import { isCodeValid } from "@/db/access/one-time-codes";
import { consumeTry } from "@/db/access/try-limits";
import { hashOneTimeCode } from "@/db/one-time-code-hash";
import { env } from "@/env";
import { newClinicSchema } from "@/lib/access/account-schema";
import { invalidFields } from "@/lib/action-result";

const triesPerCode = { max: 10, windowSeconds: 15 * 60 };

/**
 * Creates a clinic with its first account. The code is checked before anything about the email, so only someone with a
 * valid code, and ten times at most, learns that an email is taken.
 */
export const createClinicAction = publicAction(newClinicSchema, async ({ password, code, ...clinic }) => {
  const now = new Date();
  const signUpMode = env().clinicSignup;
  if (!(await isSignUpOpen(signUpMode))) return { ok: false as const, reason: "closed" as const };
  const codeHash = hashOneTimeCode(code);
  if (!codeHash || !(await isCodeValid({ codeHash, kind: "create_clinic", now }))) return wrongCode(now);
  const problem = await newPasswordProblem(password, [clinic.name, clinic.email, clinic.clinicName]);
  if (problem) return invalidFields({ password: problem });
  const tries = await consumeTry({ key: `sign-up code:${codeHash.toString("hex")}`, now, ...triesPerCode });
  if (!tries.allowed) {
    return invalidFields({ code: `Too many tries. Wait ${Math.ceil(tries.retryAfterSeconds / 60)} minutes.` });
  }
  const passwordHash = await hashPassword(password);
  const ids = { clinicId: uuidv7(), clinicianId: uuidv7() };
  const result = await createClinic({ ...clinic, ...ids, passwordHash, now }, { signUpMode, codeHash });
  if (result.ok) return { ok: true as const };
  if (result.reason === "closed") return { ok: false as const, reason: "closed" as const };
  if (result.reason === "wrong_code") return wrongCode(now);
  return invalidFields({ email: "This email already has an account. Sign in with it, or use another one." });
});

async function wrongCode(now: Date) {
  return invalidFields({ code: await describeWrongCode("Get a new link.", now) });
}
