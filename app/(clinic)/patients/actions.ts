"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { clinicAction } from "@/app/action";
import type { CreatePatientOutcome } from "@/components/patients/new-patient-button";
import { archivePatient, createPatient, listPatients, restorePatient, savePatient } from "@/db/access/patients";
import { listCopyablePrograms } from "@/db/access/program-lists";
import { invalidFields } from "@/lib/action-result";
import { patientFieldsSchema, yearOfBirthProblem } from "@/lib/patient/patient-schema";
import { lineField, uuidField } from "@/lib/schema/fields";

const patientId = uuidField("The patient");
const search = lineField("The search", 200);

const createPatientSchema = patientFieldsSchema.extend({
  patientId,
  allowsNamesake: z.boolean("Say whether this is another person of the same name."),
});

/** Adds a patient to the clinic, or says who has this name already. The form makes the id, so that it arrives once. */
export const createPatientAction = clinicAction(
  createPatientSchema,
  async (scope, { patientId: id, ...fields }): Promise<CreatePatientOutcome | ReturnType<typeof invalidFields>> => {
    const now = new Date();
    const problem = yearOfBirthProblem(fields.yearOfBirth, now.getUTCFullYear());
    if (problem) return invalidFields({ yearOfBirth: problem });
    const result = await createPatient(scope, { ...fields, id, now });
    if (result.ok) return { ok: true, patientId: id };
    const namesakes = result.namesakes.map(({ createdAt, archivedAt, ...namesake }) => ({
      ...namesake,
      addedOn: createdAt.toISOString(),
      isArchived: archivedAt !== null,
    }));
    return { ok: false, reason: "namesake", namesakes };
  },
);

/** Replaces what is known about a patient. */
export const savePatientAction = clinicAction(
  patientFieldsSchema.extend({ patientId }),
  async (scope, { patientId: id, ...fields }) => {
    const now = new Date();
    const problem = yearOfBirthProblem(fields.yearOfBirth, now.getUTCFullYear());
    if (problem) return invalidFields({ yearOfBirth: problem });
    const result = await savePatient(scope, { ...fields, id, now });
    revalidatePath("/patients", "layout");
    return result;
  },
);

/** Takes a patient off the list, or puts the patient back. */
export const setPatientArchivedAction = clinicAction(
  z.strictObject({ patientId, isArchived: z.boolean("Say whether the patient is archived.") }),
  async (scope, { patientId: id, isArchived }) => {
    const result = await (isArchived ? archivePatient : restorePatient)(scope, { id, now: new Date() });
    revalidatePath("/patients", "layout");
    return result;
  },
);

/** The first patients that match, for a list that answers while somebody types. */
export const findPatientsAction = clinicAction(z.strictObject({ search }), async (scope, input) => {
  const { patients } = await listPatients(scope, { search: input.search, archived: false, limit: 8, offset: 0 });
  const rows = patients.map(({ id, displayName, activeProgramTitle }) => ({ id, displayName, activeProgramTitle }));
  return { ok: true as const, rows };
});

/** The first programs that match, to start a new one from. */
export const findProgramsAction = clinicAction(z.strictObject({ search }), async (scope, input) => {
  const programs = await listCopyablePrograms(scope, { search: input.search, limit: 8 });
  const rows = programs.map(({ id, title, itemCount, patientName, isArchived }) => ({
    ...{ id, title, itemCount, patientName, isArchived },
  }));
  return { ok: true as const, rows };
});
