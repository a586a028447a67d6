import { inPatient } from "@/db/scope";
import type { PatientScope } from "@/lib/access/scope";
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
  language: Locale;
  /** IANA name, when the clinic entered one. */
  timeZone: string | null;
  /** The last 14 days on which the program was done, newest first, whatever link was used. */
  doneDays: { day: PlainDate; sessions: number }[];
};

/** What a patient sees: the newest revision and the days done. Null when nothing is published. */
export async function getPatientProgram(scope: PatientScope): Promise<PatientProgram | null> {
  const [row] = await inPatient(
    scope,
    (tx) => tx<PatientProgram[]>`
      select newest.number as revision_number, newest.published_at, newest.snapshot,
        previous.snapshot as previous_snapshot, clinic.name as clinic_name, patient.language, patient.time_zone,
        coalesce((
          select jsonb_agg(jsonb_build_object('day', done.day, 'sessions', done.sessions) order by done.day desc)
          from (
            select day, count(*) as sessions from session_log
            where clinic_id = ${scope.clinicId} and program_id = ${scope.programId}
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
      where program.clinic_id = ${scope.clinicId} and program.id = ${scope.programId}`,
  );
  return row ?? null;
}
