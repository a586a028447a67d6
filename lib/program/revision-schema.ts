import { z } from "zod";
import { equipmentKinds, lineKinds, positions } from "@/lib/catalog/exercise";
import { cues, type Dosage, sides, weekdays } from "@/lib/dosage/dosage";
import type { RevisionSnapshot } from "@/lib/program/revision";
import { plainDateSchema } from "@/lib/schedule/plain-date-schema";

const wordsSchema = z.object({
  name: z.string(),
  feltAt: z.string(),
  lines: z.array(z.object({ kind: z.enum(lineKinds), text: z.string() })),
});

/** By its form only: a bound that is tightened later must not take away what a patient was given. */
const storedDosageSchema: z.ZodType<Dosage> = z.object({
  sets: z.number(),
  work: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("reps"), reps: z.number(), holdSeconds: z.number(), repSeconds: z.number() }),
    z.object({ kind: z.literal("duration"), durationSeconds: z.number() }),
  ]),
  restSeconds: z.number(),
  side: z.enum(sides),
  sideDifference: z
    .object({ side: z.enum(["left", "right"]), extraSets: z.number(), reps: z.number().nullable() })
    .nullable(),
  frequency: z.object({
    timesPerDay: z.number(),
    days: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("daily") }),
      z.object({ kind: z.literal("weekdays"), weekdays: z.array(z.enum(weekdays)) }),
      z.object({ kind: z.literal("timesPerWeek"), timesPerWeek: z.number() }),
    ]),
    cues: z.array(z.enum(cues)),
  }),
  load: z.string(),
});

const revisionItemSchema = z.object({
  id: z.string(),
  exerciseId: z.string(),
  position: z.enum(positions),
  equipment: z.array(z.enum(equipmentKinds)),
  words: z.object({ en: wordsSchema, es: wordsSchema }),
  dosage: storedDosageSchema,
  patientNote: z.string(),
});

/** A published revision as it is read back from storage. Unknown keys are dropped: a patient's phone gets only these. */
export const revisionSchema: z.ZodType<RevisionSnapshot> = z.object({
  format: z.literal(1),
  title: z.string(),
  startDate: plainDateSchema.nullable(),
  endDate: plainDateSchema.nullable(),
  patientMessage: z.string(),
  safetyNote: z.string(),
  items: z.array(revisionItemSchema),
});
