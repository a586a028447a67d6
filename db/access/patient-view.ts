import type { Transaction } from "@/db/client";
import { enterLink, livingLinks } from "@/db/living-links";
import { atGateTogether } from "@/db/scope";
import type { LinkProof } from "@/lib/access/scope";
import type { BodyChoice } from "@/lib/figure/body-choice";
import type { Locale } from "@/lib/locale";
import { readRevision } from "@/lib/program/read-revision";
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

type ProgramRow = Omit<PatientProgram, "snapshot" | "previousSnapshot"> & {
  snapshot: unknown;
  previousSnapshot: unknown;
};

/**
 * What a patient sees by a link, in one round trip: the newest revision and the days done. Null when the link does not
 * open now; a null program when nothing is published yet.
 */
export async function getLinkedProgram(
  proof: LinkProof,
  now: Date,
): Promise<{ program: PatientProgram | null } | null> {
  const [, [row]] = await atGateTogether((tx) => Promise.all([enterLink(tx, proof), selectProgram(tx, proof, now)]));
  if (!row) return null;
  const { snapshot, previousSnapshot, ...rest } = row;
  if (snapshot === null) return { program: null };
  const previous = previousSnapshot === null ? null : readRevision(previousSnapshot);
  return { program: { ...rest, snapshot: readRevision(snapshot), previousSnapshot: previous } };
}

function selectProgram(tx: Transaction, proof: LinkProof, now: Date) {
  return tx<ProgramRow[]>`
    with living as (
      select program.clinic_id, program.id, program.published_number, patient.language, patient.time_zone
      from ${livingLinks(tx, proof, now)}
    )
    select newest.number as revision_number, newest.published_at, newest.snapshot,
      previous.snapshot as previous_snapshot, clinic.name as clinic_name, clinic.figure_body,
      living.language, living.time_zone,
      coalesce((
        select jsonb_agg(jsonb_build_object('day', done.day, 'sessions', done.sessions) order by done.day desc)
        from (
          select day, count(*) as sessions from session_log
          where clinic_id = living.clinic_id and program_id = living.id
          group by day order by day desc limit 14
        ) done
      ), '[]') as done_days
    from living
    join clinic on clinic.clinic_id = living.clinic_id
    left join program_revision newest on newest.clinic_id = living.clinic_id and newest.program_id = living.id
      and newest.number = living.published_number
    left join program_revision previous on previous.clinic_id = living.clinic_id
      and previous.program_id = living.id and previous.number = living.published_number - 1`;
}
