import { validate as isUuid } from "uuid";
import { type ClinicianEvent, recordEvent } from "@/db/access/audit";
import { type Program, readProgram } from "@/db/access/program-draft";
import type { Transaction } from "@/db/client";
import { inClinic } from "@/db/scope";
import { violates } from "@/db/violates";
import type { ClinicScope } from "@/lib/access/scope";
import type { ProgramDraft, ProgramItem } from "@/lib/program/program";
import type { Result } from "@/lib/result";

/** A program with its draft; null when there is none in the clinic. */
export async function getProgram(scope: ClinicScope, programId: string): Promise<Program | null> {
  if (!isUuid(programId)) return null;
  return inClinic(scope, (tx) => readProgram(tx, scope, programId));
}

export type NewProgram = { id: string; patientId: string; title: string; now: Date };

/** Starts an empty program, version 1, for a patient of the clinic. */
export async function createProgram(scope: ClinicScope, program: NewProgram): Promise<Result<object, "not_found">> {
  const { id, patientId, title, now } = program;
  if (!isUuid(patientId)) return notFound;
  return inClinic(scope, async (tx) => {
    const { count } = await tx`
      insert into program (clinic_id, id, patient_id, title, created_at, updated_at)
      select clinic_id, ${id}, id, ${title}, ${now}, ${now} from patient
      where clinic_id = ${scope.clinicId} and id = ${patientId}`;
    if (count === 0) return notFound;
    await recordEvent(tx, scope, { action: "program.created", subjectId: id, now });
    return { ok: true };
  });
}

export type ProgramCopy = {
  id: string;
  patientId: string;
  sourceProgramId: string;
  /** Called once for each exercise. */
  newItemId: () => string;
  /** Without it, the title of the source. */
  title?: string;
  now: Date;
};

/** Starts a program from another one of the clinic: texts and exercises, but not dates, revisions, links and logs. */
export async function copyProgram(scope: ClinicScope, copy: ProgramCopy): Promise<Result<object, "not_found">> {
  const { id, patientId, sourceProgramId, now } = copy;
  if (!isUuid(patientId) || !isUuid(sourceProgramId)) return notFound;
  return inClinic(scope, async (tx) => {
    const source = await readProgram(tx, scope, sourceProgramId);
    if (!source) return notFound;
    const { draft } = source;
    const { count } = await tx`
      insert into program (clinic_id, id, patient_id, title, patient_message, safety_note, created_at, updated_at)
      select clinic_id, ${id}, id, ${copy.title ?? draft.title}, ${draft.patientMessage}, ${draft.safetyNote},
        ${now}, ${now}
      from patient where clinic_id = ${scope.clinicId} and id = ${patientId}`;
    if (count === 0) return notFound;
    const items = draft.items.map((item, position) => ({ ...item, id: copy.newItemId(), position }));
    await tx`
      insert into program_item (clinic_id, program_id, id, position, exercise_id, dosage, patient_note, clinician_note)
      select ${scope.clinicId}, ${id}, given.id, given.position, given."exerciseId", given.dosage,
        given."patientNote", given."clinicianNote"
      from ${given(tx, items)}`;
    await recordEvent(tx, scope, { action: "program.copied", subjectId: id, now });
    return { ok: true };
  });
}

export type DraftSave = { programId: string; expectedVersion: number; draft: ProgramDraft; now: Date };

/**
 * Replaces the draft, if it still is the version that the editor started from ("conflict" when not), and gives the
 * new version. Items keep their rows by id; missing ones are deleted. One statement: it happens wholly or not at all.
 */
export async function saveProgramDraft(
  scope: ClinicScope,
  { programId, expectedVersion, draft, now }: DraftSave,
): Promise<Result<{ version: number }, "not_found" | "conflict" | "unknown_exercise">> {
  if (!isUuid(programId)) return notFound;
  const items = draft.items.map((item, position) => ({ ...item, position }));
  try {
    const [row] = await inClinic(
      scope,
      (tx) => tx<{ version: number | null; isFound: boolean }[]>`
        with saved as (
          update program set version = version + 1, title = ${draft.title}, start_date = ${draft.startDate},
            end_date = ${draft.endDate}, patient_message = ${draft.patientMessage},
            safety_note = ${draft.safetyNote}, updated_at = ${now}
          where clinic_id = ${scope.clinicId} and id = ${programId} and version = ${expectedVersion}::bigint
          returning clinic_id, id, version
        ), given as (
          select * from ${given(tx, items)}
        ), removed as (
          delete from program_item item using saved
          where item.clinic_id = saved.clinic_id and item.program_id = saved.id
            and not exists (select from given where given.id = item.id)
        ), kept as (
          insert into program_item as item (clinic_id, program_id, id, position, exercise_id, dosage, patient_note,
            clinician_note)
          select saved.clinic_id, saved.id, given.id, given.position, given."exerciseId", given.dosage,
            given."patientNote", given."clinicianNote"
          from saved cross join given
          on conflict (clinic_id, program_id, id) do update set position = excluded.position,
            exercise_id = excluded.exercise_id, dosage = excluded.dosage, patient_note = excluded.patient_note,
            clinician_note = excluded.clinician_note
          where (item.position, item.exercise_id, item.dosage, item.patient_note, item.clinician_note)
            is distinct from (excluded.position, excluded.exercise_id, excluded.dosage, excluded.patient_note,
            excluded.clinician_note)
        )
        select (select version from saved),
          exists (select from program where clinic_id = ${scope.clinicId} and id = ${programId}) as is_found`,
    );
    if (row?.version) return { ok: true, version: row.version };
    return { ok: false, reason: row?.isFound ? "conflict" : "not_found" };
  } catch (error) {
    if (violates(error, "program_item_exercise_fk")) return { ok: false, reason: "unknown_exercise" };
    throw error;
  }
}

/** Items that come as one JSON parameter, as a table. */
function given(tx: Transaction, items: Array<ProgramItem & { position: number }>) {
  return tx`jsonb_to_recordset(${tx.json(items)}) as given(id uuid, position integer, "exerciseId" text,
    dosage jsonb, "patientNote" text, "clinicianNote" text)`;
}

type ProgramAt = { id: string; now: Date };

/** Puts a program away. Its links stop opening. */
export function archiveProgram(scope: ClinicScope, program: ProgramAt): Promise<Result<object, "not_found">> {
  return setArchivedAt(scope, program, program.now, "program.archived");
}

/** Takes a program back into use. Links that were not revoked open again. */
export function restoreProgram(scope: ClinicScope, program: ProgramAt): Promise<Result<object, "not_found">> {
  return setArchivedAt(scope, program, null, "program.restored");
}

async function setArchivedAt(
  scope: ClinicScope,
  { id, now }: ProgramAt,
  archivedAt: Date | null,
  action: ClinicianEvent["action"],
): Promise<Result<object, "not_found">> {
  if (!isUuid(id)) return notFound;
  return inClinic(scope, async (tx) => {
    const { count } = await tx`
      update program set archived_at = ${archivedAt}, updated_at = ${now}
      where clinic_id = ${scope.clinicId} and id = ${id}`;
    if (count === 0) return notFound;
    await recordEvent(tx, scope, { action, subjectId: id, now });
    return { ok: true };
  });
}

const notFound = { ok: false, reason: "not_found" } as const;
