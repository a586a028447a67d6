import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeDosage } from "@/lib/dosage/describe-dosage";
import { describeDosageShort, describeFrequencyShort } from "@/lib/dosage/describe-dosage-short";
import { describeFrequency } from "@/lib/dosage/describe-frequency";
import type { Dosage, Frequency, Weekday } from "@/lib/dosage/dosage";
import { dosageSchema } from "@/lib/dosage/dosage-schema";
import { isSamePrescription } from "@/lib/dosage/same-prescription";
import { aDosage, anyDosage, duration, reps } from "@/lib/dosage/testing/dosages";
import { type Locale, locales } from "@/lib/locale";
import { readingGrade } from "@/lib/reading/reading-grade";

const often = (overrides: Partial<Frequency> = {}): Frequency => ({
  timesPerDay: 1,
  days: { kind: "daily" },
  cues: [],
  ...overrides,
});
const onDays = (...weekdays: Weekday[]) => often({ days: { kind: "weekdays", weekdays } });
const work = (dosage: Partial<Dosage>, locale: Locale) =>
  describeDosage(aDosage(dosage), locale).replace(/ (Once a day|Una vez al día).*/, "");

describe("in plain sentences", () => {
  test.each<[Partial<Dosage>, string, string]>([
    [
      {},
      "Do 10 repetitions. Hold each one for 5 seconds. Do this 2 times. Rest for 30 seconds in between.",
      "Haga 10 repeticiones. Mantenga cada una 5 segundos. Haga esto 2 veces. Descanse 30 segundos entre una vez y otra.",
    ],
    [
      { work: reps(1, 30), restSeconds: 0 },
      "Hold for 30 seconds. Do this 2 times.",
      "Mantenga la posición 30 segundos. Haga esto 2 veces.",
    ],
    [
      { sets: 1, work: reps(10), side: "both" },
      "Do 10 repetitions on each side. Take about 4 seconds for each one. Start with your left side.",
      "Haga 10 repeticiones de cada lado. Tómese alrededor de 4 segundos para cada una. Empiece por el lado izquierdo.",
    ],
    [
      { work: reps(1, 60), side: "both", restSeconds: 0 },
      "Hold for 1 minute. Do this 2 times. Do all of this on each side. Start with your left side.",
      "Mantenga la posición 1 minuto. Haga esto 2 veces. Haga todo esto de cada lado. Empiece por el lado izquierdo.",
    ],
    [
      { sets: 1, work: reps(8, 3), side: "alternating" },
      "Do 8 repetitions on each side. Hold each one for 3 seconds. Start with your left side. Switch sides each time.",
      "Haga 8 repeticiones de cada lado. Mantenga cada una 3 segundos. Empiece por el lado izquierdo. Cambie de lado cada vez.",
    ],
    [
      { sets: 1, work: reps(1), side: "left" },
      "Do 1 repetition on your left side. Take about 4 seconds for it.",
      "Haga 1 repetición del lado izquierdo. Tómese alrededor de 4 segundos para hacerla.",
    ],
    [
      { sets: 3, work: duration(150), restSeconds: 60, load: "red band" },
      "Keep moving for 2 minutes and 30 seconds. Do this 3 times. Rest for 1 minute in between. Use: red band.",
      "Siga el movimiento durante 2 minutos y 30 segundos. Haga esto 3 veces. Descanse 1 minuto entre una vez y otra. Use: red band.",
    ],
    [
      { sets: 1, work: reps(10, 5), side: "both", sideDifference: { side: "left", extraSets: 1, reps: 12 } },
      "Do 10 repetitions on each side. Hold each one for 5 seconds. Start with your left side. " +
        "On your left side, do 12 repetitions instead of 10. On your left side, do this 2 times instead of 1. " +
        "Rest for 30 seconds in between.",
      "Haga 10 repeticiones de cada lado. Mantenga cada una 5 segundos. Empiece por el lado izquierdo. " +
        "Del lado izquierdo, haga 12 repeticiones en lugar de 10. Del lado izquierdo, haga esto 2 veces en lugar de 1. " +
        "Descanse 30 segundos entre una vez y otra.",
    ],
  ])("%j", (dosage, en, es) => {
    expect([work(dosage, "en"), work(dosage, "es")]).toEqual([en, es]);
  });

  test.each<[Frequency, string, string]>([
    [often(), "Once a day, every day.", "Una vez al día, todos los días."],
    [
      often({ timesPerDay: 2, cues: ["onWaking", "beforeBed"] }),
      "Twice a day, every day. When you wake up and before bed.",
      "Dos veces al día, todos los días. Al despertar y antes de dormir.",
    ],
    [
      often({ timesPerDay: 3, cues: ["onWaking", "inBreaks", "afterWorkout", "beforeBed"] }),
      "3 times a day, every day. When you wake up, in breaks, after a workout, and before bed.",
      "3 veces al día, todos los días. Al despertar, en los descansos, después de entrenar y antes de dormir.",
    ],
    [
      onDays("monday", "wednesday", "friday"),
      "Once a day. On Monday, Wednesday, and Friday.",
      "Una vez al día. Los lunes, miércoles y viernes.",
    ],
    [
      onDays("monday", "tuesday", "thursday", "sunday"),
      "Once a day. On Monday, Tuesday, Thursday, and Sunday.",
      "Una vez al día. Los lunes, martes, jueves y domingos.",
    ],
    [onDays("saturday"), "Once a day. On Saturday.", "Una vez al día. Los sábados."],
    [
      onDays("monday", "tuesday", "wednesday", "thursday", "friday"),
      "Once a day. Monday to Friday.",
      "Una vez al día. De lunes a viernes.",
    ],
    [
      onDays("monday", "tuesday", "wednesday", "thursday", "friday", "saturday"),
      "Once a day. Every day except Sunday.",
      "Una vez al día. Todos los días menos los domingos.",
    ],
    [
      onDays("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
      "Once a day. Every day.",
      "Una vez al día. Todos los días.",
    ],
    [
      often({ days: { kind: "timesPerWeek", timesPerWeek: 1 } }),
      "Once a day, 1 day a week.",
      "Una vez al día, 1 día a la semana.",
    ],
    [
      often({ days: { kind: "timesPerWeek", timesPerWeek: 3 } }),
      "Once a day, 3 days a week.",
      "Una vez al día, 3 días a la semana.",
    ],
  ])("%j", (frequency, en, es) => {
    expect([describeFrequency(frequency, "en"), describeFrequency(frequency, "es")]).toEqual([en, es]);
  });
});

describe.each(locales)("every dosage in %s", (locale) => {
  const holds = (check: (text: string, dosage: Dosage) => void) =>
    fc.assert(fc.property(anyDosage, (dosage) => check(describeDosage(dosage, locale), dosage)));

  test("is made of sentences that begin with a capital or a digit and end with a period", () => {
    holds((text) => {
      expect(text).toMatch(/^[A-Z0-9].*[^.]\.$/);
      expect(text).not.toMatch(/\.\.| {2}|undefined|null|NaN|\[object/);
      for (const sentence of text.split(". ")) expect(sentence).toMatch(/^[A-ZÁÉÍÓÚ0-9]/);
    });
  });

  test("uses the singular for one and the plural for more", () => {
    holds((text) => {
      expect(text).not.toMatch(/\b1 (repetitions|seconds|minutes|times|repeticiones|segundos|minutos|veces|días)\b/);
      expect(text).not.toMatch(/\b(?!1\b)\d+ (repetition|second|minute|repetición|segundo|minuto|vez|día)\b/);
    });
  });

  test("names every prescribed number", () => {
    holds((text, { sets, work, restSeconds, side, sideDifference, frequency }) => {
      const numbers = new Set(text.match(/\d+/g));
      const expectTime = (seconds: number) => {
        const minutes = `${Math.floor(seconds / 60)}`;
        const isInMinutes = numbers.has(minutes) && (seconds % 60 === 0 || numbers.has(`${seconds % 60}`));
        expect(numbers.has(`${seconds}`) || isInMinutes).toBe(true);
      };
      if (sets > 1) expect(numbers).toContain(`${sets}`);
      if (sets > 1 && restSeconds > 0) expectTime(restSeconds);
      if (frequency.timesPerDay > 2) expect(numbers).toContain(`${frequency.timesPerDay}`);
      if (work.kind === "duration") expectTime(work.durationSeconds);
      if (work.kind === "reps") {
        if (work.reps > 1) expect(numbers).toContain(`${work.reps}`);
        expectTime(work.holdSeconds || work.repSeconds);
        if (sideDifference?.reps)
          expect(work.reps === sideDifference.reps || numbers.has(`${sideDifference.reps}`)).toBe(true);
      }
      if (sideDifference && sideDifference.extraSets > 0)
        expect(numbers).toContain(`${sets + sideDifference.extraSets}`);
      if (side === "left") expect(text).toMatch(/left|izquierdo/);
      if (side === "right") expect(text).toMatch(/right|derecho/);
    });
  });

  test("can be read at grade 6, with at most 15 words in a sentence", () => {
    holds((text, dosage) => {
      const grade = readingGrade(describeDosage({ ...dosage, load: "" }, locale), locale);
      expect(grade.grade, text).toBeLessThanOrEqual(6);
      expect(grade.wordsPerSentence, text).toBeLessThanOrEqual(15);
    });
  });
});

test("on one line", () => {
  const cases: Partial<Dosage>[] = [
    { side: "both" },
    { work: reps(1, 30) },
    { sets: 1, work: reps(10), load: " red band " },
    { sets: 3, work: duration(150), side: "left" },
    { side: "alternating", work: reps(10), sideDifference: { side: "right", extraSets: 1, reps: 12 } },
    { side: "both", work: reps(1, 30), sideDifference: { side: "left", extraSets: 1, reps: null } },
  ];
  expect(cases.map((one) => describeDosageShort(aDosage(one), "en"))).toEqual([
    "2 × 10, hold 5 s, each side, rest 30 s",
    "2 × hold 30 s, rest 30 s",
    "1 × 10, 4 s each, load: red band",
    "3 × 2:30 min, left side, rest 30 s",
    "2 × 10, 4 s each, alternating sides, right 3 × 12, 4 s each, rest 30 s",
    "2 × hold 30 s, each side, left 3 × hold 30 s, rest 30 s",
  ]);
  expect(describeDosageShort(aDosage({ side: "both" }), "es")).toBe("2 × 10, mantener 5 s, cada lado, descanso 30 s");
  expect(describeFrequencyShort(often({ timesPerDay: 2 }), "en")).toBe("2 × a day, daily");
  expect(describeFrequencyShort(onDays("monday", "wednesday"), "en")).toBe("1 × a day, Mon, Wed");
  expect(describeFrequencyShort(onDays("monday", "wednesday"), "es")).toBe("1 × al día, lun., mié.");
});

test.each(locales)("two prescriptions that differ never have the same short form in %s", (locale) => {
  const short = (dosage: Dosage) =>
    `${describeDosageShort(dosage, locale)} | ${describeFrequencyShort(dosage.frequency, locale)}`;
  fc.assert(
    fc.property(anyDosage, anyDosage, fc.constantFrom(...fields), (dosage, other, field) => {
      const changed = changeDosageField(dosage, other, field);
      expect(short(changed) === short(dosage), `${short(dosage)} and ${short(changed)}`).toBe(
        isSamePrescription(changed, dosage),
      );
    }),
    { numRuns: 3000 },
  );
});

const fields = ["sets", "work", "restSeconds", "side", "sideDifference", "frequency", "load"] as const;

/** The dosage with one field of another one, where that makes a dosage that can be stored. */
function changeDosageField(dosage: Dosage, other: Dosage, field: (typeof fields)[number]): Dosage {
  const changed = dosageSchema.safeParse({ ...dosage, [field]: other[field] });
  return changed.success ? changed.data : dosage;
}
