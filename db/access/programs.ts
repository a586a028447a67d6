import { validate as isUuid } from "uuid";
import { recordEvent } from "@/db/access/audit";
import { type Program, readProgram } from "@/db/access/program-draft";
import type { Transaction } from "@/db/client";
import { countOpenLinks } from "@/db/living-links";
import { lockPatient, lockProgram } from "@/db/lock-program";
import { inClinic } from "@/db/scope";
import { violates } from "@/db/violates";
import type { ClinicScope } from "@/lib/access/scope";
import type { Locale } from "@/lib/locale";
import { draftForAnother } from "@/lib/program/copy-texts";
import { newProgramTitle } from "@/lib/program/new-program-title";
import type { ProgramDraft, ProgramItem } from "@/lib/program/program";
import type { Result } from "@/lib/result";

/** A program with its draft; null when there is none in the clinic. */
export async function getProgram(scope: ClinicScope, programId: string): Promise<Program | null> {
  if (!isUuid(programId)) return null;
  return inClinic(scope, (tx) => readProgram(tx, scope, programId));
}

export type NewProgram = { id: string; patientId: string; title: string; now: Date };

/** Starts an empty program, version 1, for a patient of the clinic. */
export async function createProgram(
  scope: ClinicScope,
  program: NewProgram,
): Promise<Result<object, "not_found" | "archived">> {
  const { id, patientId, title, now } = program;
  if (!isUuid(patientId)) return notFound;
  return inClinic(scope, async (tx) => {
    const state = await lockPatient(tx, scope, patientId);
    if (state !== "in_use") return { ok: false, reason: state };
    await tx`
      insert into program (clinic_id, id, patient_id, title, created_at, updated_at)
      values (${scope.clinicId}, ${id}, ${patientId}, ${title}, ${now}, ${now})`;
    await recordEvent(tx, scope, { action: "program.created", subjectId: id, now });
    return { ok: true };
  });
}

export type ProgramCopy = {
  id: string;
  patientId: string;
  sourceProgramId: string;
  /** For another patient: the texts to take along, by their keys in this version of the source. Without it, none. */
  texts?: { sourceVersion: number; keys: readonly string[] };
  /** Called once for each exercise. */
  newItemId: () => string;
  /** Without it, the title of the source. */
  title?: string;
  now: Date;
};

/**
 * Starts a program from another one of the clinic, without dates, revisions, links and logs. The same patient gets all
 * texts. Another one gets those that were chosen, and no clinic notes; "changed" when the source is another version by
 * now than the one they were chosen from.
 */
export async function copyProgram(
  scope: ClinicScope,
  copy: ProgramCopy,
): Promise<Result<object, "not_found" | "archived" | "changed">> {
  const { id, patientId, sourceProgramId, now } = copy;
  if (!isUuid(patientId) || !isUuid(sourceProgramId)) return notFound;
  return inClinic(scope, async (tx) => {
    const state = await lockPatient(tx, scope, patientId);
    if (state !== "in_use") return { ok: false, reason: state };
    const source = await readProgram(tx, scope, sourceProgramId);
    if (!source) return notFound;
    const { texts } = copy;
    if (texts && texts.sourceVersion !== source.version) return { ok: false, reason: "changed" };
    const untitled = newProgramTitle[await languageOf(tx, scope, patientId)];
    const isSamePatient = source.patient.id === patientId;
    const draft = isSamePatient ? source.draft : draftForAnother(source.draft, texts?.keys ?? [], untitled);
    await tx`
      insert into program (clinic_id, id, patient_id, title, patient_message, safety_note, created_at, updated_at)
      values (${scope.clinicId}, ${id}, ${patientId}, ${copy.title ?? draft.title}, ${draft.patientMessage},
        ${draft.safetyNote}, ${now}, ${now})`;
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

async function languageOf(tx: Transaction, scope: ClinicScope, patientId: string): Promise<Locale> {
  const [row] = await tx<{ language: Locale }[]>`
    select language from patient where clinic_id = ${scope.clinicId} and id = ${patientId}`;
  return row?.language ?? "en";
}

export type DraftSave = { programId: string; expectedVersion: number; draft: ProgramDraft; now: Date };

/**
 * Replaces the draft of a program in use, if it still is the version that the editor started from ("conflict" when
 * not), and returns the new version. Items keep their rows by id; missing ones are deleted. One statement: it happens
 * wholly or not at all.
 */
export async function saveProgramDraft(
  scope: ClinicScope,
  { programId, expectedVersion, draft, now }: DraftSave,
): Promise<Result<{ version: number }, "not_found" | "archived" | "conflict" | "unknown_exercise">> {
  if (!isUuid(programId)) return notFound;
  const items = draft.items.map((item, position) => ({ ...item, position }));
  try {
    const [row] = await inClinic(
      scope,
      (tx) => tx<{ version: number | null; isArchived: boolean | null }[]>`
        with usable as (
          select program.clinic_id, program.id from program
          join patient on patient.clinic_id = program.clinic_id and patient.id = program.patient_id
          where program.clinic_id = ${scope.clinicId} and program.id = ${programId}
            and program.archived_at is null and patient.archived_at is null
          for update of program for share of patient
        ), saved as (
          update program set version = version + 1, title = ${draft.title}, start_date = ${draft.startDate},
            end_date = ${draft.endDate}, patient_message = ${draft.patientMessage},
            safety_note = ${draft.safetyNote}, updated_at = ${now}
          from usable
          where program.clinic_id = usable.clinic_id and program.id = usable.id
            and program.version = ${expectedVersion}::bigint
          returning program.clinic_id, program.id, program.version
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
          (select not exists (select from usable) from program
            where clinic_id = ${scope.clinicId} and id = ${programId}) as is_archived`,
    );
    if (row?.version) return { ok: true, version: row.version };
    if (typeof row?.isArchived !== "boolean") return notFound;
    return { ok: false, reason: row.isArchived ? "archived" : "conflict" };
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

/** Puts a program away. Its links stop opening; returns how many did. */
export async function archiveProgram(
  scope: ClinicScope,
  { id, now }: ProgramAt,
): Promise<Result<{ closedLinks: number }, "not_found">> {
  if (!isUuid(id)) return notFound;
  return inClinic(scope, async (tx) => {
    if ((await lockProgram(tx, scope, id)) === "not_found") return notFound;
    const closedLinks = await countOpenLinks(tx, scope, { programId: id }, now);
    await setArchivedAt(tx, scope, { id, now }, now);
    await recordEvent(tx, scope, { action: "program.archived", subjectId: id, now });
    return { ok: true, closedLinks };
  });
}

/** Takes a program back into use: links that archiving closed open again. "archived" while its patient is archived. */
export async function restoreProgram(
  scope: ClinicScope,
  { id, now }: ProgramAt,
): Promise<Result<object, "not_found" | "archived">> {
  if (!isUuid(id)) return notFound;
  return inClinic(scope, async (tx) => {
    const [program] = await tx<{ patientId: string }[]>`
      select patient_id from program where clinic_id = ${scope.clinicId} and id = ${id}`;
    if (!program) return notFound;
    const state = await lockPatient(tx, scope, program.patientId);
    if (state !== "in_use") return { ok: false, reason: state };
    await setArchivedAt(tx, scope, { id, now }, null);
    await recordEvent(tx, scope, { action: "program.restored", subjectId: id, now });
    return { ok: true };
  });
}

function setArchivedAt(tx: Transaction, scope: ClinicScope, { id, now }: ProgramAt, archivedAt: Date | null) {
  return tx`
    update program set archived_at = ${archivedAt}, updated_at = ${now}
    where clinic_id = ${scope.clinicId} and id = ${id}`;
}

const notFound = { ok: false, reason: "not_found" } as const;
