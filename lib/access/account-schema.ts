import { z } from "zod";
import { boundedText } from "@/lib/schema/bounded";
import { lineField } from "@/lib/schema/fields";

export const accountBounds = { nameCharacters: { max: 200 }, emailCharacters: { max: 254 } } as const;

/** An e-mail address somebody signs in with, in lower case. */
export const emailField = lineField("The e-mail", accountBounds.emailCharacters.max)
  .trim()
  .toLowerCase()
  .min(1, "Enter your e-mail.")
  .refine((text) => text === "" || z.email().safeParse(text).success, "This is not a complete e-mail address.");

/** Long enough for any password, so that its own rules give the message. */
export const passwordText = boundedText("The password", 128, "This password is too long.").min(1, "Enter a password.");

const nameField = (name: string, empty: string) =>
  lineField(name, accountBounds.nameCharacters.max).trim().min(1, empty);

/** A one-time code as it is typed, or the whole link that holds it. The database knows whether it is one. */
const codeText = boundedText("The code", 100, "This is too long for a one-time code.").min(
  1,
  "Enter the one-time code.",
);

/** What creating a clinic asks for. Rules for a new password are checked apart: they need a list of common ones. */
export const newClinicSchema = z.strictObject({
  code: codeText,
  clinicName: nameField("The clinic's name", "Enter the name of your clinic."),
  name: nameField("Your name", "Enter your name."),
  email: emailField,
  password: passwordText,
});

/** What changing the password asks for. */
export const passwordChangeSchema = z.strictObject({ current: passwordText, next: passwordText });

/** What choosing a new password by a code asks for. */
export const passwordResetSchema = z.strictObject({ code: codeText, password: passwordText });
