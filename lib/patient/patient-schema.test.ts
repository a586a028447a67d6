import fc from "fast-check";
import { expect, test } from "vitest";
import { patientFieldsSchema, yearOfBirthProblem } from "@/lib/patient/patient-schema";

const empty = { displayName: "A. B.", language: "en", yearOfBirth: "", email: "", phone: "", timeZone: "" };

function messageOf(change: Record<string, unknown>): string | undefined {
  return patientFieldsSchema.safeParse({ ...empty, ...change }).error?.issues[0]?.message;
}

test("a name is enough; what is left empty is null", () => {
  expect(patientFieldsSchema.parse({ displayName: "  A. B. ", language: "es" })).toEqual({
    displayName: "A. B.",
    language: "es",
    yearOfBirth: null,
    email: null,
    phone: null,
    timeZone: null,
  });
});

test.each([
  [{ displayName: " " }, "Enter a name or initials."],
  [{ displayName: "x".repeat(121) }, "The name can have at most 120 characters."],
  [{ language: "fr" }, "Choose the language the patient reads."],
  [{ yearOfBirth: "58" }, "Enter a year with four digits, such as 1958."],
  [{ yearOfBirth: "1899" }, "Enter a year with four digits, such as 1958."],
  [{ email: "ann@" }, "This is not a complete e-mail address."],
  [{ phone: "call me" }, "Use digits, such as 555 010 0199."],
  [{ timeZone: "Mars/Olympus" }, "Choose a time zone from the list."],
])("%j: %s", (change, message) => {
  expect(messageOf(change)).toBe(message);
});

test.each(["555 010 0199", "(555) 010-0199", "+1 555 010 0199 ext. 12", "911"])("%s is a phone number", (phone) => {
  expect(messageOf({ phone })).toBeUndefined();
});

test("anything else is refused with a message, never thrown", () => {
  fc.assert(
    fc.property(fc.anything(), fc.dictionary(fc.string(), fc.anything()), (input, fields) => {
      for (const one of [input, { ...empty, ...fields }]) {
        const result = patientFieldsSchema.safeParse(one);
        if (!result.success) expect(result.error.issues[0]?.message).toBeTruthy();
      }
    }),
  );
});

test("nobody is born in a year to come", () => {
  expect(yearOfBirthProblem(2027, 2026)).toBe("This year is still to come.");
  expect(yearOfBirthProblem(2026, 2026)).toBeNull();
  expect(yearOfBirthProblem(null, 2026)).toBeNull();
});
