import type postgres from "postgres";
import { validate as isUuid } from "uuid";
import { recordEvent } from "@/db/access/audit";
import { likePattern, wordPatterns } from "@/db/access/like-pattern";
import type { Transaction } from "@/db/client";
import { countOpenLinks } from "@/db/living-links";
import { inClinic } from "@/db/scope";
import type { ClinicScope } from "@/lib/access/scope";
import type { Locale } from "@/lib/locale";
import { isSameName, patientSearchKey, searchWords } from "@/lib/patient/search-key";
import type { Result } from "@/lib/result";

/** What a clinician enters about a patient. */
export type PatientFields = {
  displayName: string;
  language: Locale;
  yearOfBirth: number | null;
  email: string | null;
  phone: string | null;
  /** IANA name. */
  timeZone: string | null;
};

export type Patient = PatientFields & { id: string; archivedAt: Date | null; createdAt: Date; updatedAt: Date };

export type PatientRow = {
  id: string;
  displayName: string;
  language: Locale;
  archivedAt: Date | null;
  /** Programs that are not archived. */
  programCount: number;
  /** Of the program worked on last. */
  activeProgramTitle: string | null;
  lastSessionAt: Date | null;
};

/**
 * A page of the clinic's patients by name, and how many there are in all. Each word of `search` is looked for in name
 * and email, without case and accents; `archived` chooses between the archived and the others.
 */
export function listPatients(
  scope: ClinicScope,
  { search, archived, limit, offset }: { search: string; archived: boolean; limit: number; offset: number },
): Promise<{ patients: PatientRow[]; total: number }> {
  const patterns = wordPatterns(search);
  return inClinic(scope, async (tx) => {
    const matches = tx`
      clinic_id = ${scope.clinicId} and (archived_at is not null) = ${archived}
      and ${matchesAll(tx, patterns)}`;
    const [patients, [count]] = await Promise.all([
      tx<PatientRow[]>`
        select page.id, page.display_name, page.language, page.archived_at,
          programs.count as program_count, programs.newest_title as active_program_title,
          (select max(log.started_at) from session_log log
            join program on program.clinic_id = log.clinic_id and program.id = log.program_id
            where log.clinic_id = page.clinic_id and program.patient_id = page.id) as last_session_at
        from (
          select clinic_id, id, display_name, search_key, language, archived_at from patient where ${matches}
          order by search_key collate "C", id limit ${limit} offset ${offset}
        ) page
        cross join lateral (
          select count(*)::int as count, (array_agg(title order by updated_at desc, id))[1] as newest_title
          from program
          where program.clinic_id = page.clinic_id and program.patient_id = page.id and program.archived_at is null
        ) programs
        order by page.search_key collate "C", page.id`,
      tx<{ total: number }[]>`select count(*)::int as total from patient where ${matches}`,
    ]);
    return { patients: [...patients], total: count?.total ?? 0 };
  });
}

/** One patient; null when there is none in the clinic. */
export async function getPatient(scope: ClinicScope, patientId: string): Promise<Patient | null> {
  if (!isUuid(patientId)) return null;
  const [row] = await inClinic(
    scope,
    (tx) => tx<Patient[]>`
      select id, display_name, language, year_of_birth, email, phone, time_zone, archived_at, created_at, updated_at
      from patient where clinic_id = ${scope.clinicId} and id = ${patientId}`,
  );
  return row ?? null;
}

/** Another patient of the clinic with the same name. */
export type Namesake = {
  id: string;
  displayName: string;
  yearOfBirth: number | null;
  createdAt: Date;
  archivedAt: Date | null;
};

export type NewPatient = PatientFields & {
  /** Made by the form: the same one again is the same patient, with what was changed since. */
  id: string;
  /** Whether the clinician knows that there are namesakes, and means another person. */
  allowsNamesake: boolean;
  now: Date;
};

/**
 * Adds a patient to the clinic. When there is one with the same name, in whatever spelling of accents and order, it says
 * which instead, unless namesakes are allowed. Two who add the same name at once meet here one after the other.
 */
export async function createPatient(
  scope: ClinicScope,
  patient: NewPatient,
): Promise<{ ok: true } | { ok: false; reason: "namesake"; namesakes: Namesake[] }> {
  const { id, now } = patient;
  return inClinic(scope, async (tx) => {
    const namesakes = patient.allowsNamesake ? [] : await lockName(tx, scope, patient);
    if (namesakes.length > 0) return { ok: false, reason: "namesake", namesakes };
    const [row] = await tx<{ isNew: boolean }[]>`
      insert into patient as known (clinic_id, id, display_name, search_key, language, year_of_birth, email, phone,
        time_zone, created_at, updated_at)
      values (${scope.clinicId}, ${id}, ${patient.displayName}, ${patientSearchKey(patient)}, ${patient.language},
        ${patient.yearOfBirth}, ${patient.email}, ${patient.phone}, ${patient.timeZone}, ${now}, ${now})
      on conflict (clinic_id, id) do update set ${assignFields(tx, patient)}, updated_at = ${now}
      returning xmax = 0 as is_new`;
    const action = row?.isNew ? "patient.created" : "patient.changed";
    await recordEvent(tx, scope, { action, subjectId: id, now });
    return { ok: true };
  });
}

/** The namesakes of a new patient. Nobody else adds a patient of this name until the transaction ends. */
async function lockName(tx: Transaction, scope: ClinicScope, { id, displayName }: NewPatient): Promise<Namesake[]> {
  const words = searchWords(displayName).sort();
  await tx`select pg_advisory_xact_lock(hashtextextended(${[scope.clinicId, ...words].join(" ")}, 0))`;
  // The same words have the same length in any order; the rest is compared here.
  const rows = await tx<Namesake[]>`
    select id, display_name, year_of_birth, created_at, archived_at from patient
    where clinic_id = ${scope.clinicId} and id <> ${id}
      and char_length(split_part(search_key, chr(10), 1)) = ${[...words.join(" ")].length}
      and ${matchesAll(tx, words.map(likePattern))}
    order by created_at, id`;
  return rows.filter((row) => isSameName(row.displayName, displayName)).slice(0, 20);
}

/** Whether a patient's search key has all patterns. They come as JSON: the pool knows no array types. */
function matchesAll(tx: Transaction, patterns: string[]) {
  return tx`not exists (
    select from jsonb_array_elements_text(${tx.json(patterns)}) pattern
    where coalesce(search_key, lower(display_name)) not like pattern)`;
}

function assignFields(tx: Transaction, patient: PatientFields) {
  return tx`
    display_name = ${patient.displayName}, search_key = ${patientSearchKey(patient)}, language = ${patient.language},
    year_of_birth = ${patient.yearOfBirth}, email = ${patient.email}, phone = ${patient.phone},
    time_zone = ${patient.timeZone}`;
}

/** Replaces what is known about a patient. */
export async function savePatient(
  scope: ClinicScope,
  patient: PatientFields & { id: string; now: Date },
): Promise<Result<object, "not_found">> {
  const { id, now } = patient;
  if (!isUuid(id)) return notFound;
  return inClinic(scope, (tx) =>
    changePatient(tx, scope, { id, now, action: "patient.changed" }, assignFields(tx, patient)),
  );
}

/**
 * Takes a patient off the list. No program of the patient opens or changes until the patient is restored; returns how
 * many links that closed.
 */
export async function archivePatient(
  scope: ClinicScope,
  patient: PatientAt,
): Promise<Result<{ closedLinks: number }, "not_found">> {
  if (!isUuid(patient.id)) return notFound;
  return inClinic(scope, async (tx) => {
    // The lock first and alone: no link is made between the count and the change.
    await tx`select from patient where clinic_id = ${scope.clinicId} and id = ${patient.id} for update`;
    const closedLinks = await countOpenLinks(tx, scope, { patientId: patient.id }, patient.now);
    const change = { ...patient, action: "patient.archived" } as const;
    const result = await changePatient(tx, scope, change, tx`archived_at = coalesce(archived_at, ${patient.now})`);
    return result.ok ? { ok: true, closedLinks } : result;
  });
}

/**
 * Puts a patient back on the list. Links that archiving closed open again, and only those: returns how many open now.
 */
export async function restorePatient(
  scope: ClinicScope,
  patient: PatientAt,
): Promise<Result<{ openLinks: number }, "not_found">> {
  if (!isUuid(patient.id)) return notFound;
  return inClinic(scope, async (tx) => {
    const change = { ...patient, action: "patient.restored" } as const;
    const result = await changePatient(tx, scope, change, tx`archived_at = null`);
    if (!result.ok) return result;
    return { ok: true, openLinks: await countOpenLinks(tx, scope, { patientId: patient.id }, patient.now) };
  });
}

type PatientAt = { id: string; now: Date };

async function changePatient(
  tx: Transaction,
  scope: ClinicScope,
  { id, now, action }: PatientAt & { action: "patient.changed" | "patient.archived" | "patient.restored" },
  assignments: postgres.Fragment,
): Promise<Result<object, "not_found">> {
  const { count } = await tx`
    update patient set ${assignments}, updated_at = ${now}
    where clinic_id = ${scope.clinicId} and id = ${id}`;
  if (count === 0) return notFound;
  await recordEvent(tx, scope, { action, subjectId: id, now });
  return { ok: true };
}

const notFound = { ok: false, reason: "not_found" } as const;
