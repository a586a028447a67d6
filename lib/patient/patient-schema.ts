import { z } from "zod";
import { locales } from "@/lib/locale";
import { isTimeZone } from "@/lib/schedule/time-zone";
import { boundedText } from "@/lib/schema/bounded";
import { lineField } from "@/lib/schema/fields";

export const patientBounds = {
  nameCharacters: { max: 120 },
  emailCharacters: { max: 254 },
  phoneCharacters: { max: 50 },
  yearOfBirth: { min: 1900 },
} as const;

/** What a form sends about a patient; everything but the name may be left empty, which is stored as null. */
export const patientFieldsSchema = z.strictObject({
  displayName: lineField("The name", patientBounds.nameCharacters.max).trim().min(1, "Enter a name or initials."),
  language: z.enum(locales, "Choose the language the patient reads."),
  yearOfBirth: optionalLine("The year of birth", 20, isYear, "Enter a year with four digits, such as 1958.").transform(
    (text) => (text === null ? null : Number(text)),
  ),
  email: optionalLine(
    "The e-mail",
    patientBounds.emailCharacters.max,
    (text) => z.email().safeParse(text).success,
    "This is not a complete e-mail address.",
  ),
  phone: optionalLine(
    "The phone number",
    patientBounds.phoneCharacters.max,
    isPhoneNumber,
    "Use digits, such as 555 010 0199.",
  ),
  timeZone: optionalLine("The time zone", 64, isTimeZone, "Choose a time zone from the list."),
});

/** Why a year of birth cannot be, although it is written well, or null. */
export function yearOfBirthProblem(yearOfBirth: number | null, thisYear: number): string | null {
  if (yearOfBirth === null || yearOfBirth <= thisYear) return null;
  return "This year is still to come.";
}

function isPhoneNumber(text: string): boolean {
  return (
    /^[\d\s().+/-]*(?:(?:ext|x)\.?\s*\d+)?$/i.test(text) &&
    /^[\s().+/-]*\d/.test(text) &&
    text.replace(/\D/g, "").length >= 3
  );
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= patientBounds.yearOfBirth.min && Number(text) <= 2100;
}

function optionalLine(name: string, maxCharacters: number, isRight: (text: string) => boolean, message: string) {
  const line = lineField(name, maxCharacters)
    .trim()
    .refine((text) => text === "" || isRight(text), message)
    .transform((text) => (text === "" ? null : text));
  return boundedText(name, maxCharacters)
    .nullish()
    .transform((text) => text ?? "")
    .pipe(line);
}
