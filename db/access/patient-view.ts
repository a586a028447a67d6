import type postgres from "postgres";
import { validate as isUuid } from "uuid";
import { enterLink, livingLinks } from "@/db/access/share-links";
import type { Transaction } from "@/db/client";
import { atGateTogether, inPatient } from "@/db/scope";
import type { PatientScope } from "@/lib/access/scope";
import type { BodyChoice } from "@/lib/figure/body-choice";
import type { Locale } from "@/lib/locale";
import type { RevisionSnapshot } from "@/lib/program/revision";
import type { PlainDate } from "@/lib/schedule/plain-date";

export type PatientProgram = {
  revisionNumber: number;
  publishedAt: Date;
  snapshot: RevisionSnapshot;
  /** The revision before, to tell what changed; null for the first. */
  previousSnapshot: RevisionSnapshot | null;
  clinicName: string;
  /** Who shows the exercises in the clinic's pictures. */
  figureBody: BodyChoice;
  language: Locale;
  /** IANA name, when the clinic entered one. */
  timeZone: string | null;
  /** The last 14 days on which the program was done, newest first, whatever link was used. */
  doneDays: { day: PlainDate; sessions: number }[];
};

/** What a patient sees: the newest revision and the days done. Null when nothing is published. */
export async function getPatientProgram(scope: PatientScope): Promise<PatientProgram | null> {
  const [row] = await inPatient(scope, (tx) =>
    selectProgram(tx, tx`${scope.clinicId}::uuid`, tx`${scope.programId}::uuid`),
  );
  return row ?? null;
}

/**
 * The same for whoever holds a link, in one round trip, and the version of the key that its secret comes from. Null
 * when the link is unknown, expired or revoked, or its program is archived. Gives patient data, so the caller must have
 * checked the secret or the cookie of the link, and must compare the key version before showing anything.
 */
export async function getLinkedProgram(
  linkId: string,
  now: Date,
): Promise<{ keyVersion: number; program: PatientProgram | null } | null> {
  if (!isUuid(linkId)) return null;
  const [, [link], [program]] = await atGateTogether((tx) =>
    Promise.all([
      enterLink(tx, linkId),
      // The patient's rows open only here, for a link that is alive: without one the next statement finds nothing.
      tx<{ keyVersion: number }[]>`
        select link.key_version, set_config('app.patient_id', program.patient_id::text, true)
        from ${livingLinks(tx, linkId, now)}`,
      selectProgram(tx, setting(tx, "app.clinic_id"), setting(tx, "app.program_id")),
    ]),
  );
  return link ? { keyVersion: link.keyVersion, program: program ?? null } : null;
}

function setting(tx: Transaction, name: string) {
  return tx`nullif(current_setting(${name}, true), '')::uuid`;
}

function selectProgram(tx: Transaction, clinicId: postgres.Fragment, programId: postgres.Fragment) {
  return tx<PatientProgram[]>`
    select newest.number as revision_number, newest.published_at, newest.snapshot,
      previous.snapshot as previous_snapshot, clinic.name as clinic_name, clinic.figure_body,
      patient.language, patient.time_zone,
      coalesce((
        select jsonb_agg(jsonb_build_object('day', done.day, 'sessions', done.sessions) order by done.day desc)
        from (
          select day, count(*) as sessions from session_log
          where clinic_id = ${clinicId} and program_id = ${programId}
          group by day order by day desc limit 14
        ) done
      ), '[]') as done_days
    from program
    join program_revision newest on newest.clinic_id = program.clinic_id and newest.program_id = program.id
      and newest.number = program.published_number
    left join program_revision previous on previous.clinic_id = program.clinic_id
      and previous.program_id = program.id and previous.number = program.published_number - 1
    join patient on patient.clinic_id = program.clinic_id and patient.id = program.patient_id
    join clinic on clinic.clinic_id = program.clinic_id
    where program.clinic_id = ${clinicId} and program.id = ${programId}`;
}
