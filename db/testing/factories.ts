import { v7 as uuidv7 } from "uuid";
import { type NewClinic, writeClinic } from "@/db/access/new-clinics";
import { createPatient, type PatientFields } from "@/db/access/patients";
import { createProgram, saveProgramDraft } from "@/db/access/programs";
import { publishDraft } from "@/db/access/revisions";
import { saveSessionLog } from "@/db/access/session-logs";
import { createShareLink, findPatientScope, type NewShareLink } from "@/db/access/share-links";
import { atGateTogether } from "@/db/scope";
import { proofOf } from "@/db/testing/proof-of";
import { type ClinicScope, mintClinicScope, type PatientScope } from "@/lib/access/scope";
import { catalog } from "@/lib/catalog/catalog";
import type { ProgramDraft, ProgramItem } from "@/lib/program/program";
import type { Result } from "@/lib/result";
import { type PlainDate, parsePlainDate } from "@/lib/schedule/plain-date";
import type { SessionLog } from "@/lib/session/session-log";

/*
 * Each call makes rows of its own through the access functions, with what a test does not care about filled in.
 */

/** A hash in the right form that no password has. */
export const unusablePasswordHash = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$bm8gcGFzc3dvcmQ";

/** A clinic with an owner, who is the scope. */
export async function makeClinic(given: Partial<NewClinic> = {}): Promise<ClinicScope> {
  const clinicId = given.clinicId ?? uuidv7();
  const clinicianId = given.clinicianId ?? uuidv7();
  const clinic = {
    clinicName: "Test Clinic",
    name: "Test Clinician",
    email: `clinician-${clinicianId}@example.test`,
    passwordHash: unusablePasswordHash,
    now: new Date(),
    ...given,
    clinicId,
    clinicianId,
  };
  await atGateTogether((tx) => writeClinic(tx, clinic));
  return mintClinicScope({ clinicId, clinicianId, role: "owner" });
}

/** A patient of the clinic; gives the id. */
export async function makePatient(scope: ClinicScope, given: Partial<PatientFields> = {}): Promise<string> {
  const id = uuidv7();
  const nobody = { yearOfBirth: null, email: null, phone: null, timeZone: null };
  await createPatient(scope, {
    id,
    displayName: `Patient ${id}`,
    language: "en",
    allowsNamesake: true,
    ...nobody,
    ...given,
    now: new Date(),
  });
  return id;
}

/** One exercise line, as the catalog starts it. */
export function makeItem(given: Partial<ProgramItem> = {}): ProgramItem {
  const exercise = catalog.find((one) => one.id === given.exerciseId) ?? catalog[0];
  if (!exercise) throw new Error("the catalog is empty");
  const { id: exerciseId, dosage } = exercise;
  return { id: uuidv7(), exerciseId, dosage, patientNote: "", clinicianNote: "", ...given };
}

/** A calendar day written down in a test. */
export function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (!parsed) throw new Error(`not a day: ${text}`);
  return parsed;
}

/** A draft with two exercises. */
export function makeDraft(given: Partial<ProgramDraft> = {}): ProgramDraft {
  return {
    title: "Test program",
    startDate: null,
    endDate: null,
    patientMessage: "",
    safetyNote: "",
    items: [makeItem(), makeItem({ exerciseId: catalog[1]?.id })],
    ...given,
  };
}

type ProgramGiven = { patientId?: string; draft?: Partial<ProgramDraft> };
type MadeProgram = { id: string; patientId: string; version: number; draft: ProgramDraft };

/** A saved program, for a new patient unless one is given. */
export async function makeProgram(scope: ClinicScope, given: ProgramGiven = {}): Promise<MadeProgram> {
  const id = uuidv7();
  const patientId = given.patientId ?? (await makePatient(scope));
  const draft = makeDraft(given.draft);
  const now = new Date();
  succeeded(await createProgram(scope, { id, patientId, title: draft.title, now }));
  const { version } = succeeded(await saveProgramDraft(scope, { programId: id, expectedVersion: 1, draft, now }));
  return { id, patientId, version, draft };
}

/** A program with one revision. */
export async function makePublishedProgram(scope: ClinicScope, given: ProgramGiven = {}): Promise<MadeProgram> {
  const program = await makeProgram(scope, given);
  const { id: programId, version: expectedVersion } = program;
  succeeded(await publishDraft(scope, { programId, expectedVersion, now: new Date() }));
  return program;
}

/** A link of a program, opened: what its patient reaches. */
export async function makeShareLink(
  scope: ClinicScope,
  programId: string,
  given: Partial<NewShareLink> = {},
): Promise<PatientScope> {
  const id = given.id ?? uuidv7();
  const now = new Date();
  succeeded(await createShareLink(scope, { programId, label: "", expiresAt: null, keyVersion: 1, now, ...given, id }));
  const found = await findPatientScope(proofOf(id, given.keyVersion), now);
  if (!found) throw new Error("the new link does not open");
  return found;
}

/** A log of revision 1 with every exercise of the draft done. Not sent yet. */
export function makeLog(draft: ProgramDraft, given: Partial<SessionLog> = {}): SessionLog {
  const startedAt = given.startedAt ?? "2026-03-02T14:00:00.000Z";
  return {
    id: uuidv7(),
    revisionNumber: 1,
    startedAt,
    finishedAt: new Date(Date.parse(startedAt) + 9 * 60_000).toISOString(),
    timeZone: "America/New_York",
    exercises: draft.items.map(({ id }) => ({ itemId: id, outcome: "done", workedSeconds: 60, plannedSeconds: 60 })),
    pain: null,
    difficulty: null,
    comment: "",
    ...given,
  };
}

/** A log that arrived. */
export async function makeSessionLog(
  scope: PatientScope,
  draft: ProgramDraft,
  given: Partial<SessionLog> = {},
): Promise<SessionLog> {
  const log = makeLog(draft, given);
  succeeded(await saveSessionLog(scope, log, new Date()));
  return log;
}

/** The value of a result, or an error when a test's preparation failed. */
export function succeeded<Value extends object>(result: Result<Value>): { ok: true } & Value {
  if (!result.ok) throw new Error(`preparation failed: ${result.reason}`);
  return result;
}
