"use server";

import { publicAction } from "@/app/action";
import { hashPassword, newPasswordProblem } from "@/app/password";
import { describeWrongCode } from "@/app/wrong-code";
import { findResetPerson, resetPassword } from "@/db/access/one-time-codes";
import { hashOneTimeCode } from "@/db/one-time-code-hash";
import { passwordResetSchema } from "@/lib/access/account-schema";
import { invalidFields } from "@/lib/action-result";

/** Sets a new password by a one-time code and signs the person out everywhere. Signs nobody in. */
export const resetPasswordAction = publicAction(passwordResetSchema, async ({ code, password }) => {
  const now = new Date();
  const codeHash = hashOneTimeCode(code);
  const person = codeHash && (await findResetPerson({ codeHash, now }));
  if (!person) return wrongCode(now);
  const problem = await newPasswordProblem(password, [person.name, person.email, ...person.clinicNames]);
  if (problem) return invalidFields({ password: problem });
  const isSet = await resetPassword({ codeHash, now, passwordHash: await hashPassword(password) });
  return isSet ? { ok: true as const } : wrongCode(now);
});

async function wrongCode(now: Date) {
  return invalidFields({ code: await describeWrongCode("Ask for a new link.", now) });
}
