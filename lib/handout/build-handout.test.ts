import jsQR from "jsqr";
import { describe, expect, test } from "vitest";
import { catalog } from "@/lib/catalog/catalog";
import { safetyText } from "@/lib/catalog/guidance";
import { describeDosage } from "@/lib/dosage/describe-dosage";
import { handoutWords } from "@/lib/handout/handout-words";
import { sampleHandout, sampleSnapshot } from "@/lib/handout/testing/sample-handout";
import { locales } from "@/lib/locale";
import { readingGrade, readingLimits } from "@/lib/reading/reading-grade";
import type { PlainDate } from "@/lib/schedule/plain-date";

describe.each(locales)("the paper says what the patient's page says (%s)", (locale) => {
  const snapshot = sampleSnapshot(catalog.length);
  const { exercises } = sampleHandout(catalog.length, { source: { locale } });

  test("exercises stand in the program's order, numbered from 1", () => {
    expect(exercises.map(({ number, name }) => [number, name])).toEqual(
      snapshot.items.map((item, index) => [index + 1, item.words[locale].name]),
    );
  });

  test("the dosage is told in the same sentences", () => {
    expect(exercises.map(({ dosage }) => dosage)).toEqual(
      snapshot.items.map((item) => describeDosage(item.dosage, locale)),
    );
  });

  test("no line of an exercise is lost or changed", () => {
    exercises.forEach(({ start, steps, hints }, index) => {
      const { lines, feltAt } = snapshot.items[index]?.words[locale] ?? { lines: [], feltAt: "" };
      expect(steps).toEqual(lines.filter(({ kind }) => kind === "step").map(({ text }) => text));
      const others = [start?.text, ...hints.map(({ text }) => text)].join(" ");
      for (const { kind, text } of lines) if (kind !== "step") expect(others).toContain(text);
      expect(others).toContain(feltAt);
    });
  });
});

test("the safety text is always there, and the clinic's own after it", () => {
  const { stop, seekHelp } = safetyText.en;
  expect(sampleHandout(1).safety.paragraphs).toEqual([stop, seekHelp]);
  const snapshot = { ...sampleSnapshot(1), safetyNote: "Stop at pain 5.\nCall us." };
  const { safety } = sampleHandout(1, { source: { snapshot } });
  expect(safety.paragraphs).toEqual([stop, seekHelp, "Stop at pain 5.", "Call us."]);
});

test("what to have ready is named once, however many exercises need it", () => {
  const { haveReady } = sampleHandout(24);
  expect(haveReady.paragraphs.join(" ").match(/Mat/g)).toHaveLength(1);
});

test("nothing is said of a phone without an active link", () => {
  expect(sampleHandout(2, { source: { url: null } }).phone).toBeNull();
});

test.each([
  ["https://hep.example.org/p/AZrTkZ9vcAeTvQ1YwJx5aQ#b9Kq2mXv7LrT0sPzYc4HdA"],
  [`https://${"very-long-name.".repeat(6)}example.org/p/AZrTkZ9vcAeTvQ1YwJx5aQ#b9Kq2mXv7LrT0sPzYc4HdA`],
])("the QR code opens %s", (url) => {
  const phone = sampleHandout(1, { source: { url } }).phone;
  if (!phone) throw new Error("no phone link");
  expect(readQrCode(phone.qr.path, phone.qr.modules)).toBe(url);
  expect(phone.urlLines.join("")).toBe(url);
});

test.each([
  ["Zoë Muñoz", "Zoë Muñoz"],
  ["王芳", null],
  ["Ольга Smith", null],
  ["🙂", null],
  ["", null],
])("the name %s is printed as %s, and null leaves a line to write on", (patientName, text) => {
  expect(sampleHandout(1, { source: { patientName } }).name.text).toBe(text);
});

test("the program's dates are told as far as they are set", () => {
  const day = "2026-11-23" as PlainDate;
  const facts = (startDate: PlainDate | null, endDate: PlainDate | null) =>
    sampleHandout(1, { source: { snapshot: { ...sampleSnapshot(1), startDate, endDate } } }).facts;
  expect(facts(null, null)).toEqual(["November 23, 2026 · Version 3"]);
  expect(facts(day, null)[1]).toBe("Your program: from November 23, 2026");
  expect(facts(null, day)[1]).toBe("Your program: until November 23, 2026");
  expect(facts(day, "2026-12-20" as PlainDate)[1]).toMatch(/November 23.+December 20, 2026/);
});

test("an empty program still makes a handout", () => {
  expect(sampleHandout(0).exercises).toEqual([]);
});

test.each(locales)("what only the paper says is easy to read (%s)", (locale) => {
  const { phoneTitle, phoneText, anyDays } = handoutWords[locale];
  const { grade, wordsPerSentence } = readingGrade(`${phoneTitle}. ${phoneText} ${anyDays(3)}`, locale);
  expect(grade).toBeLessThanOrEqual(readingLimits.grade);
  expect(wordsPerSentence).toBeLessThanOrEqual(readingLimits.wordsPerSentence);
});

/** Draws the path as pixels, with the white border that readers need, and reads it. */
function readQrCode(path: string, modules: number): string | undefined {
  const pixels = 4;
  const width = (modules + 8) * pixels;
  const image = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < pixels; row += 1) {
      const start = ((Number(y) + 4) * pixels + row) * width + (Number(x) + 4) * pixels;
      for (let pixel = 0; pixel < Number(length) * pixels; pixel += 1)
        image.fill(0, (start + pixel) * 4, (start + pixel) * 4 + 3);
    }
  }
  return jsQR(image, width, width)?.data;
}
