import { validate as isUuid } from "uuid";
import { recordEvent } from "@/db/access/audit";
import { type Program, readProgram } from "@/db/access/program-draft";
import { writeShareLink } from "@/db/access/share-links";
import type { Transaction } from "@/db/client";
import { lockProgram } from "@/db/lock-program";
import { inClinic } from "@/db/scope";
import type { ClinicScope } from "@/lib/access/scope";
import { findExercise } from "@/lib/catalog/catalog";
import type { BodyChoice } from "@/lib/figure/body-choice";
import type { Locale } from "@/lib/locale";
import { buildRevision } from "@/lib/program/build-revision";
import type { ProgramDraft } from "@/lib/program/program";
import { publishProblems } from "@/lib/program/publish-problems";
import { readRevision } from "@/lib/program/read-revision";
import type { RevisionSnapshot } from "@/lib/program/revision";
import type { Result } from "@/lib/result";

export type Publication = {
  programId: string;
  expectedVersion: number;
  /** The link to make when the program has none yet. Without it, none is made. */
  firstLink?: { id: string; keyVersion: number };
  now: Date;
};

/**
 * Gives the patient the draft as a new revision and returns its number; the first time with a link. "conflict" when the
 * draft is another version by now, "incomplete" when `publishProblems` finds something. When the patient has exactly
 * this already, no revision is made and the number is the old one.
 */
export async function publishDraft(
  scope: ClinicScope,
  publication: Publication,
): Promise<Result<{ number: number }, "not_found" | "archived" | "conflict" | "incomplete">> {
  if (!isUuid(publication.programId)) return { ok: false, reason: "not_found" };
  return inClinic(scope, async (tx) => {
    const state = await lockProgram(tx, scope, publication.programId);
    if (state !== "in_use") return { ok: false, reason: state };
    const program = await readProgram(tx, scope, publication.programId);
    if (program?.version !== publication.expectedVersion) return { ok: false, reason: "conflict" };
    if (publishProblems(program.draft, isKnownExercise).length > 0) return { ok: false, reason: "incomplete" };
    const number = await writeRevision(tx, scope, program, publication.now);
    await addFirstLink(tx, scope, publication);
    return { ok: true, number };
  });
}

async function writeRevision(tx: Transaction, scope: ClinicScope, program: Program, now: Date): Promise<number> {
  const { id: programId, version, draft, publishedNumber } = program;
  const revision: NewRevision = {
    programId,
    number: (publishedNumber ?? 0) + 1,
    snapshot: buildRevision(draft, findExercise),
    clinicianNotes: notesOf(draft),
    now,
  };
  const isRepeat = await equalsRevision(tx, scope, { ...revision, number: revision.number - 1 });
  const number = isRepeat ? revision.number - 1 : revision.number;
  if (!isRepeat) {
    await insertRevision(tx, scope, revision);
    await recordEvent(tx, scope, { action: "program.published", subjectId: programId, now });
  }
  await tx`
    update program set published_number = ${number}, published_version = ${version}, updated_at = ${now}
    where clinic_id = ${scope.clinicId} and id = ${programId}`;
  return number;
}

/** Under the lock of the program: two who publish for the first time at once make one link. */
async function addFirstLink(tx: Transaction, scope: ClinicScope, publication: Publication): Promise<void> {
  const { programId, firstLink, now } = publication;
  if (!firstLink) return;
  const { count } = await tx`
    select from share_link where clinic_id = ${scope.clinicId} and program_id = ${programId} limit 1`;
  if (count === 0) await writeShareLink(tx, scope, { ...firstLink, programId, label: "", expiresAt: null, now });
}

function notesOf(draft: ProgramDraft): Record<string, string> {
  const noted = draft.items.filter((item) => item.clinicianNote.trim() !== "");
  return Object.fromEntries(noted.map((item) => [item.id, item.clinicianNote]));
}

function isKnownExercise(exerciseId: string): boolean {
  return findExercise(exerciseId) !== null;
}

type NewRevision = {
  programId: string;
  number: number;
  snapshot: RevisionSnapshot;
  clinicianNotes: Record<string, string>;
  now: Date;
};

async function equalsRevision(tx: Transaction, scope: ClinicScope, revision: NewRevision): Promise<boolean> {
  const { count } = await tx`
    select from program_revision
    where clinic_id = ${scope.clinicId} and program_id = ${revision.programId} and number = ${revision.number}
      and snapshot = ${tx.json(revision.snapshot)} and clinician_notes = ${tx.json(revision.clinicianNotes)}`;
  return count === 1;
}

async function insertRevision(tx: Transaction, scope: ClinicScope, revision: NewRevision): Promise<void> {
  const { count } = await tx`
    insert into program_revision (clinic_id, program_id, number, snapshot, clinician_notes, published_by,
      published_by_name, published_at)
    select ${scope.clinicId}, ${revision.programId}, ${revision.number}, ${tx.json(revision.snapshot)},
      ${tx.json(revision.clinicianNotes)}, clinician.id, clinician.name, ${revision.now}
    from clinician where clinician.id = ${scope.clinicianId}`;
  if (count !== 1) throw new Error("the clinician who publishes is not a member of the clinic");
}

export type RevisionRow = { number: number; publishedAt: Date; publishedByName: string; snapshot: RevisionSnapshot };

/** All revisions of a program, newest first. */
export async function listRevisions(scope: ClinicScope, programId: string): Promise<RevisionRow[]> {
  if (!isUuid(programId)) return [];
  const rows = await inClinic(
    scope,
    (tx) => tx<Stored<RevisionRow>[]>`
      select number, published_at, published_by_name, snapshot from program_revision
      where clinic_id = ${scope.clinicId} and program_id = ${programId} order by number desc`,
  );
  return rows.map(parsed);
}

type Stored<Row> = Omit<Row, "snapshot"> & { snapshot: unknown };

function parsed<Row extends { snapshot: unknown }>(row: Row): Omit<Row, "snapshot"> & { snapshot: RevisionSnapshot } {
  return { ...row, snapshot: readRevision(row.snapshot) };
}

export type Revision = {
  number: number;
  publishedAt: Date;
  snapshot: RevisionSnapshot;
  patient: { displayName: string; language: Locale; timeZone: string | null };
  clinic: { name: string; paperSize: "letter" | "a4"; figureBody: BodyChoice };
};

/** One revision with what a handout needs around it; null when there is none. */
export async function getRevision(
  scope: ClinicScope,
  programId: string,
  number: number | "newest",
): Promise<Revision | null> {
  if (!isUuid(programId)) return null;
  const [row] = await inClinic(
    scope,
    (tx) => tx<Stored<Revision>[]>`
      select revision.number, revision.published_at, revision.snapshot,
        jsonb_build_object('displayName', patient.display_name, 'language', patient.language,
          'timeZone', patient.time_zone) as patient,
        jsonb_build_object('name', clinic.name, 'paperSize', clinic.paper_size,
          'figureBody', clinic.figure_body) as clinic
      from program
      join program_revision revision on revision.clinic_id = program.clinic_id and revision.program_id = program.id
        and revision.number = ${number === "newest" ? tx`program.published_number` : tx`${number}::bigint`}
      join patient on patient.clinic_id = program.clinic_id and patient.id = program.patient_id
      join clinic on clinic.clinic_id = program.clinic_id
      where program.clinic_id = ${scope.clinicId} and program.id = ${programId}`,
  );
  return row ? parsed(row) : null;
}
