import { expect, test } from "vitest";
import { safetyText } from "@/lib/catalog/guidance";
import { textLanguage } from "@/lib/reading/text-language";

test.each([
  ["Stop if your neck hurts and call the clinic. Do not push through pain.", "en"],
  ["Pare si le duele el cuello y llame a la clínica. No siga con dolor.", "es"],
  ["Usted puede hacer los ejercicios en la silla.", "es"],
  ["Chin tucks, 10 reps", null],
  ["", null],
])("%s: %s", (text, language) => expect(textLanguage(text)).toBe(language));

test("our own texts are in the language they say", () => {
  for (const locale of ["en", "es"] as const) {
    const { stop, seekHelp } = safetyText[locale];
    expect(textLanguage(`${stop} ${seekHelp}`)).toBe(locale);
  }
});
