import { validate as isUuid } from "uuid";
import { likePattern } from "@/db/access/like-pattern";
import type { Transaction } from "@/db/client";
import { linkOpens } from "@/db/living-links";
import { inClinic } from "@/db/scope";
import type { ClinicScope } from "@/lib/access/scope";
import { searchWords } from "@/lib/patient/search-key";
import type { PlainDate } from "@/lib/schedule/plain-date";

export type ProgramRow = {
  id: string;
  title: string;
  itemCount: number;
  version: number;
  publishedNumber: number | null;
  /** The draft differs from what the patient has; also when nothing was published yet. */
  hasUnpublishedChanges: boolean;
  publishedAt: Date | null;
  archivedAt: Date | null;
  /** While it is set, the program takes no changes and none of its links opens. */
  patientArchivedAt: Date | null;
  updatedAt: Date;
  /** Links that open at this moment. */
  activeLinkCount: number;
  lastSessionAt: Date | null;
  startDate: PlainDate | null;
  endDate: PlainDate | null;
};

/** The programs of a patient: those in use first, then the archived, each by last change. */
export async function listPrograms(scope: ClinicScope, patientId: string, now: Date): Promise<ProgramRow[]> {
  if (!isUuid(patientId)) return [];
  return inClinic(scope, async (tx) => [
    ...(await tx<ProgramRow[]>`
      select ${programColumns(tx, now)}
      from program join patient on patient.clinic_id = program.clinic_id and patient.id = program.patient_id
      where program.clinic_id = ${scope.clinicId} and program.patient_id = ${patientId}
      order by program.archived_at is not null, program.updated_at desc, program.id`),
  ]);
}

export type RecentProgram = ProgramRow & { patientId: string; patientName: string };

/** The clinic's programs that were worked on last, without archived ones and those of archived patients. */
export function listRecentPrograms(
  scope: ClinicScope,
  { limit, now }: { limit: number; now: Date },
): Promise<RecentProgram[]> {
  return inClinic(scope, async (tx) => [
    ...(await tx<RecentProgram[]>`
      select ${programColumns(tx, now)}, patient.id as patient_id, patient.display_name as patient_name
      from program join patient on patient.clinic_id = program.clinic_id and patient.id = program.patient_id
      where program.clinic_id = ${scope.clinicId} and program.archived_at is null and patient.archived_at is null
      order by program.updated_at desc, program.id limit ${limit}`),
  ]);
}

/** Of the tables `program` and `patient`. */
function programColumns(tx: Transaction, now: Date) {
  return tx`
    program.id, program.title, program.version, program.published_number, program.archived_at,
    patient.archived_at as patient_archived_at, program.updated_at,
    program.start_date, program.end_date,
    program.published_version is distinct from program.version as has_unpublished_changes,
    (select count(*)::int from program_item item
      where item.clinic_id = program.clinic_id and item.program_id = program.id) as item_count,
    (select revision.published_at from program_revision revision
      where revision.clinic_id = program.clinic_id and revision.program_id = program.id
      and revision.number = program.published_number) as published_at,
    (select count(*)::int from share_link link
      where link.clinic_id = program.clinic_id and link.program_id = program.id and ${linkOpens(tx, now)}
    ) as active_link_count,
    (select max(log.started_at) from session_log log
      where log.clinic_id = program.clinic_id and log.program_id = program.id) as last_session_at`;
}

export type CopyableProgram = {
  id: string;
  title: string;
  itemCount: number;
  updatedAt: Date;
  /** Whether it or its patient is archived. */
  isArchived: boolean;
  patientId: string;
  patientName: string;
};

/** Programs to start from, archived ones too, newest first. Each word of `search` is in the title or the patient's name. */
export function listCopyablePrograms(
  scope: ClinicScope,
  { search, limit }: { search: string; limit: number },
): Promise<CopyableProgram[]> {
  const words = search
    .split(/\s/)
    .filter((word) => word !== "")
    .map((word) => ({ inTitle: likePattern(word), inName: likePattern(searchWords(word).join(" ")) }));
  return inClinic(scope, async (tx) => [
    ...(await tx<CopyableProgram[]>`
      select program.id, program.title, program.updated_at, patient.id as patient_id,
        program.archived_at is not null or patient.archived_at is not null as is_archived,
        patient.display_name as patient_name, items.count as item_count
      from program
      join patient on patient.clinic_id = program.clinic_id and patient.id = program.patient_id
      cross join lateral (
        select count(*)::int as count from program_item item
        where item.clinic_id = program.clinic_id and item.program_id = program.id
      ) items
      where program.clinic_id = ${scope.clinicId} and items.count > 0
        and not exists (
          select from jsonb_to_recordset(${tx.json(words)}) word("inTitle" text, "inName" text)
          where program.title not ilike word."inTitle"
            and coalesce(patient.search_key, lower(patient.display_name)) not like word."inName")
      order by program.updated_at desc, program.id limit ${limit}`),
  ]);
}
