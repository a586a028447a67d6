import { writeSessionLog } from "@/db/access/session-logs";
import type { Transaction } from "@/db/client";
import { type DemoPatient, demoLinks, demoPatients } from "@/db/demo/demo-patients";
import { type DemoProgram, demoId } from "@/db/demo/demo-programs";
import { demoLogs, momentBefore } from "@/db/demo/demo-sessions";
import { enterPatient } from "@/db/scope";
import { mintPatientScope } from "@/lib/access/scope";
import { findExercise } from "@/lib/catalog/catalog";
import { patientSearchKey } from "@/lib/patient/search-key";
import { buildRevision } from "@/lib/program/build-revision";
import type { ProgramDraft } from "@/lib/program/program";
import { addDays, plainDateIn } from "@/lib/schedule/plain-date";

export const demoClinicId = demoId("clinic");
export const demoClinicianId = demoId("clinician");
const visit = "15:30:00.000";

/** Everything of the demo clinic. The transaction is inside the clinic; it ends inside a patient's link. */
export async function writeDemo(
  tx: Transaction,
  { now, keyVersion }: { now: Date; keyVersion: number },
): Promise<void> {
  const createdAt = momentBefore(now, 36, visit);
  await tx`
    insert into clinic (clinic_id, name, is_demo, created_at) values (${demoClinicId}, 'Demo Clinic', true, ${createdAt})`;
  await tx`
    insert into membership (clinic_id, clinician_id, role, created_at)
    values (${demoClinicId}, ${demoClinicianId}, 'owner', ${createdAt})`;
  for (const patient of demoPatients) {
    await writePatient(tx, patient, createdAt);
    for (const program of patient.programs) await writeProgram(tx, patient, program, now);
  }
  for (const link of demoLinks) await writeLink(tx, link, { now, keyVersion });
  for (const patient of demoPatients) {
    for (const program of patient.programs) await writeLogs(tx, patient, program, now);
  }
}

async function writePatient(tx: Transaction, patient: DemoPatient, createdAt: Date): Promise<void> {
  const { displayName, language, yearOfBirth, timeZone } = patient;
  await tx`
    insert into patient (clinic_id, id, display_name, search_key, language, year_of_birth, time_zone, created_at,
      updated_at)
    values (${demoClinicId}, ${patientId(patient)}, ${displayName},
      ${patientSearchKey({ displayName, email: null })}, ${language}, ${yearOfBirth}, ${timeZone},
      ${createdAt}, ${createdAt})`;
}

const patientId = (patient: DemoPatient) => demoId(`patient ${patient.displayName}`);
const programId = (name: string) => demoId(`program ${name}`);

async function writeProgram(tx: Transaction, patient: DemoPatient, program: DemoProgram, now: Date): Promise<void> {
  const id = programId(program.name);
  const started = momentBefore(now, program.startedDaysAgo, visit);
  const startDate = plainDateIn(started, patient.timeZone);
  const dates = { startDate, endDate: addDays(startDate, 42) };
  const published = program.stages.filter((stage) => stage.publishedDaysAgo !== null);
  const newest = program.stages.at(-1);
  if (!newest) throw new Error("a demo program has no stage");
  const { draft } = newest;
  const changedDaysAgo = program.archivedDaysAgo ?? newest.publishedDaysAgo ?? 0;
  const archivedAt = program.archivedDaysAgo === null ? null : momentBefore(now, program.archivedDaysAgo, visit);
  const updatedAt = changedDaysAgo === 0 ? now : momentBefore(now, changedDaysAgo, visit);
  // Each stage took a few saves.
  const version = program.stages.length * 4;
  const publishedVersion = published.length === 0 ? null : published.length * 4;
  await tx`
    insert into program (clinic_id, id, patient_id, title, start_date, end_date, patient_message, safety_note, version,
      published_number, published_version, archived_at, created_at, updated_at)
    values (${demoClinicId}, ${id}, ${patientId(patient)}, ${draft.title}, ${dates.startDate}, ${dates.endDate},
      ${draft.patientMessage}, ${draft.safetyNote}, ${version}, ${published.length || null}, ${publishedVersion},
      ${archivedAt}, ${started < now ? started : now}, ${updatedAt})`;
  for (const [position, item] of draft.items.entries()) {
    await tx`
      insert into program_item (clinic_id, program_id, id, position, exercise_id, dosage, patient_note, clinician_note)
      values (${demoClinicId}, ${id}, ${item.id}, ${position}, ${item.exerciseId}, ${tx.json(item.dosage)},
        ${item.patientNote}, ${item.clinicianNote})`;
  }
  for (const [index, stage] of published.entries()) {
    const publishedAt = momentBefore(now, stage.publishedDaysAgo ?? 0, "15:52:00.000");
    await writeRevision(tx, { programId: id, number: index + 1, draft: { ...stage.draft, ...dates }, publishedAt });
  }
}

type DemoRevision = { programId: string; number: number; draft: ProgramDraft; publishedAt: Date };

async function writeRevision(tx: Transaction, { programId, number, draft, publishedAt }: DemoRevision): Promise<void> {
  const noted = draft.items.filter((item) => item.clinicianNote);
  const clinicianNotes = Object.fromEntries(noted.map((item) => [item.id, item.clinicianNote]));
  await tx`
    insert into program_revision (clinic_id, program_id, number, snapshot, clinician_notes, published_by,
      published_by_name, published_at)
    values (${demoClinicId}, ${programId}, ${number}, ${tx.json(buildRevision(draft, findExercise))},
      ${tx.json(clinicianNotes)}, ${demoClinicianId}, 'Demo Clinician', ${publishedAt})`;
}

type LinkContext = { now: Date; keyVersion: number };

async function writeLink(tx: Transaction, link: (typeof demoLinks)[number], context: LinkContext): Promise<void> {
  const id = demoId(`link ${link.name}`);
  const at = (daysAgo: number | null) => (daysAgo === null ? null : momentBefore(context.now, daysAgo, "15:55:00.000"));
  await tx`
    insert into share_link (clinic_id, id, program_id, key_version, label, expires_at, revoked_at, first_opened_at,
      last_opened_at, created_by, created_at)
    values (${demoClinicId}, ${id}, ${programId(link.programName)}, ${context.keyVersion}, ${link.label},
      ${at(link.expiredDaysAgo)}, ${at(link.revokedDaysAgo)}, ${at(link.firstOpenedDaysAgo)},
      ${at(link.lastOpenedDaysAgo)}, ${demoClinicianId}, ${at(link.createdDaysAgo)})`;
  await tx`
    insert into share_link_route (link_id, clinic_id, program_id)
    values (${id}, ${demoClinicId}, ${programId(link.programName)})`;
}

async function writeLogs(tx: Transaction, patient: DemoPatient, program: DemoProgram, now: Date): Promise<void> {
  const ids = { clinicId: demoClinicId, programId: programId(program.name), patientId: patientId(patient) };
  for (const { linkId, receivedAt, log } of demoLogs(patient, program, now)) {
    const scope = mintPatientScope({ ...ids, linkId });
    await enterPatient(tx, scope);
    await writeSessionLog(tx, scope, log, receivedAt);
  }
}
