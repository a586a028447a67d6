import type { Transaction } from "@/db/client";
import type { ClinicScope } from "@/lib/access/scope";

/** archived: the program or its patient is. */
export type ProgramState = "in_use" | "archived" | "not_found";

/**
 * Whether a program takes changes, and holds it until the transaction ends: nobody else changes or archives it, or
 * archives its patient, meanwhile. Read it in a later statement: one that waits for a lock still reads the rows from
 * before the wait.
 */
export async function lockProgram(tx: Transaction, scope: ClinicScope, programId: string): Promise<ProgramState> {
  const [row] = await tx<{ isArchived: boolean }[]>`
    select program.archived_at is not null or patient.archived_at is not null as is_archived
    from program join patient on patient.clinic_id = program.clinic_id and patient.id = program.patient_id
    where program.clinic_id = ${scope.clinicId} and program.id = ${programId}
    for update of program for share of patient`;
  if (!row) return "not_found";
  return row.isArchived ? "archived" : "in_use";
}

/** The same for a patient who is to get a program. */
export async function lockPatient(tx: Transaction, scope: ClinicScope, patientId: string): Promise<ProgramState> {
  const [row] = await tx<{ isArchived: boolean }[]>`
    select archived_at is not null as is_archived from patient
    where clinic_id = ${scope.clinicId} and id = ${patientId} for share`;
  if (!row) return "not_found";
  return row.isArchived ? "archived" : "in_use";
}
