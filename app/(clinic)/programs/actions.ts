"use server";

import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import { clinicAction } from "@/app/action";
import type { CopyOfferOutcome } from "@/components/patients/start-program";
import { getPatient } from "@/db/access/patients";
import { copyProgram, createProgram, getProgram } from "@/db/access/programs";
import { findExercise } from "@/lib/catalog/catalog";
import { copyTexts, isCopiedAtFirst } from "@/lib/program/copy-texts";
import { newProgramTitle } from "@/lib/program/new-program-title";
import { programBounds } from "@/lib/program/program";
import { boundedList } from "@/lib/schema/bounded";
import { lineField, uuidField, wholeNumber } from "@/lib/schema/fields";

const sourceProgramId = uuidField("The program to copy");
const sourceVersion = wholeNumber("The version", { min: 1, max: 2_147_483_647 });
const keys = boundedList(lineField("The text", 10), 2 * programBounds.items.max + 3, "These are too many texts.");

const createProgramSchema = z.strictObject({
  patientId: uuidField("The patient"),
  title: lineField("The title", programBounds.titleCharacters.max).optional(),
  sourceProgramId: sourceProgramId.optional(),
  texts: z.strictObject({ sourceVersion, keys }).optional(),
});

/** Makes a patient's next program: empty with a title the patient can read, or a copy of another program. */
export const createProgramAction = clinicAction(createProgramSchema, async (scope, input) => {
  const { patientId, sourceProgramId, texts } = input;
  const title = input.title?.trim() || null;
  const patient = await getPatient(scope, patientId);
  if (!patient) return { ok: false as const, reason: "not_found" as const };
  const ids = { id: uuidv7(), patientId, now: new Date() };
  const copy = { ...ids, newItemId: () => uuidv7(), ...(title ? { title } : {}), ...(texts ? { texts } : {}) };
  const result = sourceProgramId
    ? await copyProgram(scope, { ...copy, sourceProgramId })
    : await createProgram(scope, { ...ids, title: title ?? newProgramTitle[patient.language] });
  return result.ok ? { ok: true as const, programId: ids.id } : result;
});

/** What a copy for this patient could take along from the program, and what there is to decide. */
export const offerCopyAction = clinicAction(
  z.strictObject({ patientId: uuidField("The patient"), sourceProgramId }),
  async (scope, input): Promise<CopyOfferOutcome> => {
    const [patient, source] = await Promise.all([
      getPatient(scope, input.patientId),
      getProgram(scope, input.sourceProgramId),
    ]);
    if (!patient || !source) return { ok: false, reason: "not_found" };
    const languages = { from: source.patient.language, to: patient.language };
    const between = { patientName: source.patient.displayName, languages: Object.values(languages) };
    const texts = copyTexts(source.draft).map((text) => ({
      ...text,
      exerciseName: text.exerciseId && (findExercise(text.exerciseId)?.words.en.name ?? null),
      isTaken: isCopiedAtFirst(text, between),
    }));
    const isSamePatient = source.patient.id === patient.id;
    return { ok: true, offer: { isSamePatient, sourceVersion: source.version, languages, texts } };
  },
);
