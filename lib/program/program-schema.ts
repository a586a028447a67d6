import { z } from "zod";
import { dosageSchema } from "@/lib/dosage/dosage-schema";
import { programBounds as bounds, type ProgramDraft } from "@/lib/program/program";
import { plainDateSchema } from "@/lib/schedule/plain-date-schema";
import { boundedList, boundedText } from "@/lib/schema/bounded";
import { hasUniqueIds, lineField, textField, uuidField } from "@/lib/schema/fields";

/** Ids of the catalog are slugs, those of a clinic's own exercises UUIDs. */
const exerciseIdSchema = boundedText("The exercise", 100)
  .max(100)
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, "This is not an exercise.");

const programItemSchema = z.strictObject({
  id: uuidField("The exercise line"),
  exerciseId: exerciseIdSchema,
  dosage: dosageSchema,
  patientNote: textField("The note for the patient", bounds.noteCharacters.max),
  clinicianNote: textField("The note for the clinic", bounds.noteCharacters.max),
});

/**
 * What comes from outside as a draft. Half-typed work passes (an empty title, no exercises), so that saving it never
 * fails; `publishProblems` says what a patient may not get yet. Messages are for the clinician.
 */
export const programDraftSchema: z.ZodType<ProgramDraft> = z
  .strictObject({
    title: lineField("The title", bounds.titleCharacters.max),
    startDate: plainDateSchema.nullable(),
    endDate: plainDateSchema.nullable(),
    patientMessage: textField("The message", bounds.messageCharacters.max),
    safetyNote: textField("The safety note", bounds.messageCharacters.max),
    items: boundedList(
      programItemSchema,
      bounds.items.max,
      `A program can have at most ${bounds.items.max} exercises.`,
    ).refine(hasUniqueIds, "Two exercise lines have the same id."),
  })
  .refine(({ startDate, endDate }) => !startDate || !endDate || startDate <= endDate, {
    path: ["endDate"],
    message: "The end date is before the start date.",
  });
