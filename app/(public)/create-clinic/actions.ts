"use server";

import { headers } from "next/headers";
import { v7 as uuidv7 } from "uuid";
import { publicAction } from "@/app/action";
import { clientAddress } from "@/app/client-address";
import { hashPassword, newPasswordProblem } from "@/app/password";
import { countTries } from "@/app/sign-in";
import { createClinic, isSignUpOpen } from "@/db/access/clinicians";
import { env } from "@/env";
import { newClinicSchema } from "@/lib/access/account-schema";
import { invalidFields } from "@/lib/action-result";

/** Founds a clinic with its first account. Says that an e-mail is taken only while signing up is open. */
export const createClinicAction = publicAction(newClinicSchema, async ({ password, ...clinic }) => {
  const now = new Date();
  const signUpMode = env().clinicSignup;
  if (!(await isSignUpOpen(signUpMode))) return { ok: false as const, reason: "closed" as const };
  const problem = await newPasswordProblem(password, [clinic.name, clinic.email, clinic.clinicName]);
  if (problem) return invalidFields({ password: problem });
  const wait = await countTries([`sign-up address:${clientAddress(await headers())}`], now);
  if (wait > 0) return invalidFields({ email: `Too many tries. Please wait ${Math.ceil(wait / 60)} minutes.` });
  const passwordHash = await hashPassword(password);
  const ids = { clinicId: uuidv7(), clinicianId: uuidv7() };
  const result = await createClinic({ ...clinic, ...ids, signUpMode, passwordHash, now });
  if (result.ok) return { ok: true as const };
  if (result.reason === "closed") return { ok: false as const, reason: "closed" as const };
  return invalidFields({ email: "This e-mail already has an account. Sign in with it, or use another one." });
});
