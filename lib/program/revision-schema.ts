import { z } from "zod";
import { equipmentKinds, lineKinds, positions } from "@/lib/catalog/exercise";
import { dosageSchema } from "@/lib/dosage/dosage-schema";
import type { RevisionSnapshot } from "@/lib/program/revision";
import { plainDateSchema } from "@/lib/schedule/plain-date-schema";

const wordsSchema = z.object({
  name: z.string(),
  feltAt: z.string(),
  lines: z.array(z.object({ kind: z.enum(lineKinds), text: z.string() })),
});

const revisionItemSchema = z.object({
  id: z.string(),
  exerciseId: z.string(),
  position: z.enum(positions),
  equipment: z.array(z.enum(equipmentKinds)),
  words: z.object({ en: wordsSchema, es: wordsSchema }),
  dosage: dosageSchema,
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
