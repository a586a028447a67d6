import { z } from "zod";
import { dosageBounds as bounds, cues, type Dosage, sides, weekdays } from "@/lib/dosage/dosage";
import { worksBothSides } from "@/lib/dosage/works-both-sides";
import { boundedList } from "@/lib/schema/bounded";
import { lineField, wholeNumber } from "@/lib/schema/fields";

const repsSchema = z.strictObject({
  kind: z.literal("reps"),
  reps: wholeNumber("Repetitions", bounds.reps),
  holdSeconds: wholeNumber("Hold", bounds.holdSeconds, "seconds"),
  repSeconds: wholeNumber("Time per repetition", bounds.repSeconds, "seconds"),
});

const durationSchema = z.strictObject({
  kind: z.literal("duration"),
  durationSeconds: wholeNumber("Duration", bounds.durationSeconds, "seconds"),
});

const sideDifferenceSchema = z.strictObject({
  side: z.enum(["left", "right"], "Choose the left or the right side."),
  extraSets: wholeNumber("Extra sets", bounds.extraSets),
  reps: wholeNumber("Repetitions on this side", bounds.reps).nullable(),
});

/** Repetitions pass, because they come out once. */
const mostChoices = 32;

const daysSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("daily") }),
  z.strictObject({
    kind: z.literal("weekdays"),
    weekdays: boundedList(z.enum(weekdays), mostChoices, "These are too many days.")
      .refine((chosen) => chosen.length > 0, "Choose at least one day of the week.")
      .overwrite((chosen) => weekdays.filter((day) => chosen.includes(day))),
  }),
  z.strictObject({
    kind: z.literal("timesPerWeek"),
    timesPerWeek: wholeNumber("Days per week", bounds.timesPerWeek),
  }),
]);

const frequencySchema = z.strictObject({
  timesPerDay: wholeNumber("Times per day", bounds.timesPerDay),
  days: daysSchema,
  cues: boundedList(z.enum(cues), mostChoices, "These are too many moments.").overwrite((chosen) =>
    cues.filter((cue) => chosen.includes(cue)),
  ),
});

/**
 * What comes from outside as a dosage. Weekdays and cues come out once each, in their usual order; the load comes out
 * without control characters. Messages are for the clinician.
 */
export const dosageSchema: z.ZodType<Dosage> = z
  .strictObject({
    sets: wholeNumber("Sets", bounds.sets),
    work: z.discriminatedUnion("kind", [repsSchema, durationSchema]),
    restSeconds: wholeNumber("Rest", bounds.restSeconds, "seconds"),
    side: z.enum(sides, "Choose a side."),
    sideDifference: sideDifferenceSchema.nullable(),
    frequency: frequencySchema,
    load: lineField("Load", bounds.loadCharacters.max),
  })
  .refine(({ side, sideDifference }) => !sideDifference || worksBothSides(side), {
    path: ["sideDifference"],
    message: "One side can differ only when both sides work.",
  })
  .refine(({ work, sideDifference }) => work.kind === "reps" || !sideDifference?.reps, {
    path: ["sideDifference", "reps"],
    message: "Work for a stretch of time has no repetitions.",
  });
