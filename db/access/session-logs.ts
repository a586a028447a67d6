import { validate as isUuid } from "uuid";
import type { Transaction } from "@/db/client";
import { inClinic, inPatient } from "@/db/scope";
import type { ClinicScope, PatientScope } from "@/lib/access/scope";
import type { Result } from "@/lib/result";
import { type PlainDate, plainDateIn } from "@/lib/schedule/plain-date";
import type { Difficulty, ExerciseLog, SessionLog } from "@/lib/session/session-log";

/**
 * Keeps what a phone reports, once: the same log again changes nothing and is a `repeat`. Exercises that are not in
 * the revision are left out. Throws RangeError for a time zone that does not exist.
 */
export async function saveSessionLog(
  scope: PatientScope,
  log: SessionLog,
  now: Date,
): Promise<Result<{ repeat: boolean }, "unknown_revision">> {
  return inPatient(scope, (tx) => writeSessionLog(tx, scope, log, now));
}

/** `saveSessionLog` within a transaction of the patient. */
export async function writeSessionLog(
  tx: Transaction,
  scope: PatientScope,
  log: SessionLog,
  now: Date,
): Promise<Result<{ repeat: boolean }, "unknown_revision">> {
  const startedAt = new Date(log.startedAt);
  const [row] = await tx<{ isKnown: boolean; isNew: boolean }[]>`
    with revision as (
      select snapshot from program_revision
      where clinic_id = ${scope.clinicId} and program_id = ${scope.programId}
        and number = ${log.revisionNumber}
    ), logged as (
      insert into session_log (clinic_id, share_link_id, id, program_id, revision_number, started_at, finished_at,
        received_at, time_zone, day, pain, difficulty, comment)
      select ${scope.clinicId}, ${scope.linkId}, ${log.id}, ${scope.programId}, ${log.revisionNumber}, ${startedAt},
        ${new Date(log.finishedAt)}, ${now}, ${log.timeZone}, ${plainDateIn(startedAt, log.timeZone)}, ${log.pain},
        ${log.difficulty}, ${log.comment}
      from revision
      on conflict (clinic_id, share_link_id, id) do nothing
      returning id
    ), exercises as (
      insert into session_log_exercise (clinic_id, share_link_id, session_log_id, item_id, exercise_id,
        exercise_name, position, outcome, worked_seconds, planned_seconds)
      select ${scope.clinicId}, ${scope.linkId}, logged.id, given."itemId", item.value ->> 'exerciseId',
        item.value #>> '{words,en,name}', item.place - 1, given.outcome, given."workedSeconds",
        given."plannedSeconds"
      from logged cross join revision
      cross join jsonb_array_elements(revision.snapshot -> 'items') with ordinality item(value, place)
      join jsonb_to_recordset(${tx.json(log.exercises)}) given("itemId" uuid, outcome text,
        "workedSeconds" integer, "plannedSeconds" integer) on given."itemId" = (item.value ->> 'id')::uuid
    )
    select exists (select from revision) as is_known, exists (select from logged) as is_new`;
  if (!row?.isKnown) return { ok: false, reason: "unknown_revision" };
  return { ok: true, repeat: !row.isNew };
}

export type LoggedExercise = ExerciseLog & { exerciseId: string; exerciseName: string };

export type LoggedSession = {
  id: string;
  shareLinkId: string;
  programId: string;
  revisionNumber: number;
  startedAt: Date;
  finishedAt: Date;
  receivedAt: Date;
  timeZone: string;
  /** The patient's calendar day. */
  day: PlainDate;
  /** 0 to 10; null means not answered. */
  pain: number | null;
  difficulty: Difficulty | null;
  comment: string;
  /** In the order of the program. */
  exercises: LoggedExercise[];
};

/** What a patient did of a program, newest first. */
export async function listSessionLogs(
  scope: ClinicScope,
  programId: string,
  { limit }: { limit: number },
): Promise<LoggedSession[]> {
  if (!isUuid(programId)) return [];
  return inClinic(scope, async (tx) => [
    ...(await tx<LoggedSession[]>`
      select ${logColumns(tx)} from session_log log
      where log.clinic_id = ${scope.clinicId} and log.program_id = ${programId}
      order by log.started_at desc, log.id limit ${limit}`),
  ]);
}

export type RecentSession = LoggedSession & { patientId: string; patientName: string; programTitle: string };

/** What was done last in the clinic, or by one patient, newest first. */
export async function listRecentSessionLogs(
  scope: ClinicScope,
  { patientId, limit }: { patientId?: string; limit: number },
): Promise<RecentSession[]> {
  if (patientId !== undefined && !isUuid(patientId)) return [];
  return inClinic(scope, async (tx) => [
    ...(await tx<RecentSession[]>`
      select ${logColumns(tx)}, patient.id as patient_id, patient.display_name as patient_name,
        program.title as program_title
      from session_log log
      join program on program.clinic_id = log.clinic_id and program.id = log.program_id
      join patient on patient.clinic_id = program.clinic_id and patient.id = program.patient_id
      where log.clinic_id = ${scope.clinicId} ${patientId ? tx`and program.patient_id = ${patientId}` : tx``}
      order by log.started_at desc, log.id limit ${limit}`),
  ]);
}

function logColumns(tx: Transaction) {
  return tx`
    log.id, log.share_link_id, log.program_id, log.revision_number, log.started_at, log.finished_at, log.received_at,
    log.time_zone, log.day, log.pain, log.difficulty, log.comment,
    coalesce((
      select jsonb_agg(jsonb_build_object('itemId', done.item_id, 'exerciseId', done.exercise_id,
        'exerciseName', done.exercise_name, 'outcome', done.outcome, 'workedSeconds', done.worked_seconds,
        'plannedSeconds', done.planned_seconds) order by done.position)
      from session_log_exercise done
      where done.clinic_id = log.clinic_id and done.share_link_id = log.share_link_id and done.session_log_id = log.id
    ), '[]') as exercises`;
}
