"use server";

import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import { clinicAction } from "@/app/action";
import { getPatient } from "@/db/access/patients";
import { copyProgram, createProgram } from "@/db/access/programs";
import { newProgramTitle } from "@/lib/program/new-program-title";
import { programBounds } from "@/lib/program/program";
import { lineField, uuidField } from "@/lib/schema/fields";

const createProgramSchema = z.strictObject({
  patientId: uuidField("The patient"),
  title: lineField("The title", programBounds.titleCharacters.max).optional(),
  sourceProgramId: uuidField("The program to copy").optional(),
});

/** Makes a patient's next program: empty with a title the patient can read, or a copy of another program. */
export const createProgramAction = clinicAction(createProgramSchema, async (scope, input) => {
  const { patientId, sourceProgramId } = input;
  const title = input.title?.trim() || null;
  const patient = await getPatient(scope, patientId);
  if (!patient) return { ok: false as const, reason: "not_found" as const };
  const ids = { id: uuidv7(), patientId, now: new Date() };
  const result = sourceProgramId
    ? await copyProgram(scope, { ...ids, sourceProgramId, newItemId: () => uuidv7(), ...(title ? { title } : {}) })
    : await createProgram(scope, { ...ids, title: title ?? newProgramTitle[patient.language] });
  return result.ok ? { ok: true as const, programId: ids.id } : result;
});
