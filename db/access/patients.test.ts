import { v7 as uuidv7 } from "uuid";
import { expect, test } from "vitest";
import {
  archivePatient,
  createPatient,
  getPatient,
  listPatients,
  restorePatient,
  savePatient,
} from "@/db/access/patients";
import { archiveProgram } from "@/db/access/programs";
import {
  makeClinic,
  makePatient,
  makeProgram,
  makePublishedProgram,
  makeSessionLog,
  makeShareLink,
} from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import type { ClinicScope } from "@/lib/access/scope";

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");
const later = new Date("2026-03-03T14:00:00.000Z");
const page = { search: "", archived: false, limit: 20, offset: 0 };

async function namesOf(scope: ClinicScope, query: Partial<typeof page> = {}) {
  const { patients, total } = await listPatients(scope, { ...page, ...query });
  return { names: patients.map((patient) => patient.displayName), total };
}

test("a patient is read back as entered and as changed", async () => {
  const scope = await makeClinic();
  const id = uuidv7();
  const fields = {
    displayName: "José Ñandú",
    language: "es",
    yearOfBirth: 1950,
    email: null,
    phone: null,
    timeZone: null,
  } as const;
  await createPatient(scope, { id, ...fields, now });
  expect(await getPatient(scope, id)).toEqual({ id, ...fields, archivedAt: null, createdAt: now, updatedAt: now });
  const changed = {
    ...fields,
    email: "j@example.test",
    phone: "555 0100",
    timeZone: "America/Chicago",
    yearOfBirth: null,
  };
  expect(await savePatient(scope, { id, ...changed, now: later })).toEqual({ ok: true });
  expect(await getPatient(scope, id)).toEqual({ id, ...changed, archivedAt: null, createdAt: now, updatedAt: later });
  const trail =
    await owner()`select action, clinician_id, subject_kind from audit_event where subject_id = ${id} order by at`;
  expect([...trail]).toEqual([
    { action: "patient.created", clinicianId: scope.clinicianId, subjectKind: "patient" },
    { action: "patient.changed", clinicianId: scope.clinicianId, subjectKind: "patient" },
  ]);
});

test("the list is by name, in pages, and knows how many there are", async () => {
  const scope = await makeClinic();
  for (const displayName of ["dora", "Anna", "carl", "Berta"]) await makePatient(scope, { displayName });
  expect(await namesOf(scope)).toEqual({ names: ["Anna", "Berta", "carl", "dora"], total: 4 });
  expect(await namesOf(scope, { limit: 2, offset: 2 })).toEqual({ names: ["carl", "dora"], total: 4 });
  expect(await namesOf(scope, { limit: 2, offset: 9 })).toEqual({ names: [], total: 4 });
});

test("search finds parts of name and e-mail in any case, and takes every character literally", async () => {
  const scope = await makeClinic();
  await makePatient(scope, { displayName: "Anna 50% \\ o_k", email: "first@example.test" });
  await makePatient(scope, { displayName: "Berta", email: null });
  for (const search of ["anna", "NNA", "50%", "o_k", "\\", "FIRST@", " anna "]) {
    expect(await namesOf(scope, { search }), search).toMatchObject({ total: 1, names: ["Anna 50% \\ o_k"] });
  }
  for (const search of ["%%", "a_a", "' or 1=1 --", "zzz"])
    expect((await namesOf(scope, { search })).total, search).toBe(0);
  expect((await namesOf(scope, { search: "\0" })).total).toBe(2);
});

test("archived patients are apart and can come back", async () => {
  const scope = await makeClinic();
  const id = await makePatient(scope, { displayName: "Anna" });
  await makePatient(scope, { displayName: "Berta" });
  expect(await archivePatient(scope, { id, now })).toEqual({ ok: true, closedLinks: 0 });
  expect((await getPatient(scope, id))?.archivedAt).toEqual(now);
  expect(await namesOf(scope)).toEqual({ names: ["Berta"], total: 1 });
  expect(await namesOf(scope, { archived: true })).toEqual({ names: ["Anna"], total: 1 });
  expect(await restorePatient(scope, { id, now })).toEqual({ ok: true, openLinks: 0 });
  expect(await namesOf(scope)).toEqual({ names: ["Anna", "Berta"], total: 2 });
});

test("a row tells the programs in use, the newest of them, and the last session of any", async () => {
  const scope = await makeClinic();
  const patientId = await makePatient(scope);
  const first = await makePublishedProgram(scope, { patientId, draft: { title: "First" } });
  await makeSessionLog(await makeShareLink(scope, first.id), first.draft, { startedAt: "2026-03-02T14:00:00.000Z" });
  await makeProgram(scope, { patientId, draft: { title: "Second" } });
  const third = await makeProgram(scope, { patientId, draft: { title: "Third" } });
  await archiveProgram(scope, { id: third.id, now: new Date() });
  const { patients } = await listPatients(scope, page);
  expect(patients).toMatchObject([{ programCount: 2, activeProgramTitle: "Second", lastSessionAt: now }]);
  await makePatient(scope, { displayName: "A new one" });
  const [fresh] = (await listPatients(scope, page)).patients;
  expect(fresh).toMatchObject({ programCount: 0, activeProgramTitle: null, lastSessionAt: null });
});
