import { validate as isUuid } from "uuid";
import type { Transaction } from "@/db/client";
import { inClinic, inPatient } from "@/db/scope";
import type { ClinicScope, PatientScope } from "@/lib/access/scope";
import type { Result } from "@/lib/result";
import { type PlainDate, plainDateIn } from "@/lib/schedule/plain-date";
import type { TimedLog } from "@/lib/session/correct-clock";
import { type Difficulty, type ExerciseLog, intakeLimits, type SessionLog } from "@/lib/session/session-log";

export type SavedLog =
  | Result<
      { repeat: boolean },
      | "unknown_revision"
      /** The day has all the sessions it may have. Trying again is of no use. */
      | "day_full"
    >
  | { ok: false; reason: "too_many_arrivals"; retryAfterSeconds: number };

/**
 * Keeps what a phone reports, once: the same log again changes nothing and is a `repeat`. Exercises that are not in
 * the revision are left out. A link delivers at most 500 logs in 24 hours and 20 of one day; repeats do not count.
 * Throws RangeError for a time zone that does not exist.
 */
export async function saveSessionLog(scope: PatientScope, log: ReportedLog, now: Date): Promise<SavedLog> {
  return inPatient(scope, (tx) => writeSessionLog(tx, scope, log, now));
}

type ReportedLog = SessionLog & Partial<Pick<TimedLog, "clockWasOff">>;
type Written = { isKnown: boolean; isNew: boolean; isRepeat: boolean; isDayFull: boolean; fullSince: Date | null };

/** `saveSessionLog` within a transaction of the patient. */
export async function writeSessionLog(
  tx: Transaction,
  scope: PatientScope,
  log: ReportedLog,
  now: Date,
): Promise<SavedLog> {
  const startedAt = new Date(log.startedAt);
  const day = plainDateIn(startedAt, log.timeZone);
  const { sessionsOfDay, arrivals } = intakeLimits;
  // Logs of one link come in one after the other: the next statement sees all that came before.
  const locked = tx`
    select id from share_link where clinic_id = ${scope.clinicId} and id = ${scope.linkId} for no key update`;
  const written = tx<Written[]>`
    with revision as (
      select snapshot from program_revision
      where clinic_id = ${scope.clinicId} and program_id = ${scope.programId}
        and number = ${log.revisionNumber}
    ), intake as (
      select
        exists (
          select from session_log
          where clinic_id = ${scope.clinicId} and share_link_id = ${scope.linkId} and id = ${log.id}
        ) as is_repeat,
        exists (
          select from session_log
          where clinic_id = ${scope.clinicId} and share_link_id = ${scope.linkId} and day = ${day}
          offset ${sessionsOfDay - 1}
        ) as is_day_full,
        (
          select received_at from session_log
          where clinic_id = ${scope.clinicId} and share_link_id = ${scope.linkId}
            and received_at > ${new Date(now.getTime() - windowMilliseconds)}
          order by received_at desc offset ${arrivals - 1} limit 1
        ) as full_since
    ), logged as (
      insert into session_log (clinic_id, share_link_id, id, program_id, revision_number, started_at, finished_at,
        received_at, time_zone, day, clock_was_off, pain, difficulty, comment)
      select ${scope.clinicId}, ${scope.linkId}, ${log.id}, ${scope.programId}, ${log.revisionNumber}, ${startedAt},
        ${new Date(log.finishedAt)}, ${now}, ${log.timeZone}, ${day}, ${log.clockWasOff ?? false}, ${log.pain},
        ${log.difficulty}, ${log.comment}
      from revision cross join intake
      where not is_repeat and not is_day_full and full_since is null
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
    select exists (select from revision) as is_known, exists (select from logged) as is_new, intake.* from intake`;
  const [, [row]] = await Promise.all([locked, written]);
  return outcomeOf(row, now);
}

const windowMilliseconds = intakeLimits.arrivalHours * 60 * 60 * 1000;

function outcomeOf(row: Written | undefined, now: Date): SavedLog {
  if (!row?.isKnown) return { ok: false, reason: "unknown_revision" };
  if (row.isRepeat || row.isNew) return { ok: true, repeat: !row.isNew };
  // Final, so it goes first: waiting would not help.
  if (row.isDayFull || !row.fullSince) return { ok: false, reason: "day_full" };
  const roomAt = row.fullSince.getTime() + windowMilliseconds;
  const retryAfterSeconds = Math.max(1, Math.ceil((roomAt - now.getTime()) / 1000));
  return { ok: false, reason: "too_many_arrivals", retryAfterSeconds };
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
  /** The times were corrected, because the phone's clock was wrong. */
  clockWasOff: boolean;
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
    log.time_zone, log.clock_was_off, log.day, log.pain, log.difficulty, log.comment,
    coalesce((
      select jsonb_agg(jsonb_build_object('itemId', done.item_id, 'exerciseId', done.exercise_id,
        'exerciseName', done.exercise_name, 'outcome', done.outcome, 'workedSeconds', done.worked_seconds,
        'plannedSeconds', done.planned_seconds) order by done.position)
      from session_log_exercise done
      where done.clinic_id = log.clinic_id and done.share_link_id = log.share_link_id and done.session_log_id = log.id
    ), '[]') as exercises`;
}
