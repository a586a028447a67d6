import { v7 as uuidv7 } from "uuid";
import { describe, expect, test } from "vitest";
import {
  archivePatient,
  createPatient,
  getPatient,
  listPatients,
  restorePatient,
  savePatient,
} from "@/db/access/patients";
import { archiveProgram } from "@/db/access/programs";
import { fillSearchKeys } from "@/db/search-keys";
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
  await createPatient(scope, { id, ...fields, allowsNamesake: false, now });
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

describe("a patient is found", () => {
  test("by any words of name and email, however accents, case, order and apostrophes are typed", async () => {
    const scope = await makeClinic();
    await makePatient(scope, { displayName: "José Núñez".normalize("NFD"), email: "jn@example.test" });
    await makePatient(scope, { displayName: "Pat O’Brien" });
    for (const search of ["jose nunez", "NÚÑEZ josé", "nuñ", "jos", "Nunez jn@example", "núñez".normalize("NFD")]) {
      expect((await namesOf(scope, { search })).names, search).toEqual(["José Núñez".normalize("NFD")]);
    }
    for (const search of ["obrien", "o'brien", "O’BRIEN pat"]) {
      expect((await namesOf(scope, { search })).names, search).toEqual(["Pat O’Brien"]);
    }
    for (const search of ["jose brien", "--"]) expect((await namesOf(scope, { search })).total, search).toBe(0);
  });

  test("after a change by the new name and email only", async () => {
    const scope = await makeClinic();
    const id = await makePatient(scope, { displayName: "Ana Gil", email: "old@example.test" });
    const fields = {
      language: "en",
      yearOfBirth: null,
      email: "new@example.test",
      phone: null,
      timeZone: null,
    } as const;
    await savePatient(scope, { id, ...fields, displayName: "Ana Peña", now });
    for (const [search, total] of [
      ["pena", 1],
      ["new@", 1],
      ["gil", 0],
      ["old@", 0],
    ] as const) {
      expect((await namesOf(scope, { search })).total, search).toBe(total);
    }
  });

  test("although it was stored before there were search keys, once they are filled in", async () => {
    const scope = await makeClinic();
    await makePatient(scope, { displayName: "José Núñez", email: "old@example.test" });
    await owner()`update patient set search_key = null where clinic_id = ${scope.clinicId}`;
    expect((await namesOf(scope, { search: "nunez" })).total).toBe(0);
    await fillSearchKeys(owner());
    for (const search of ["nunez", "old@"]) expect((await namesOf(scope, { search })).total, search).toBe(1);
  });
});

test("the list is sorted by letters, whatever their accents and case", async () => {
  const scope = await makeClinic();
  for (const displayName of ["zoe", "Brown", "Čapek", "Øystein", "Peter", "Álvarez", "Ana"]) {
    await makePatient(scope, { displayName });
  }
  const names = ["Álvarez", "Ana", "Brown", "Čapek", "Øystein", "Peter", "zoe"];
  expect((await namesOf(scope)).names).toEqual(names);
  expect((await namesOf(scope, { limit: 3, offset: 2 })).names).toEqual(names.slice(2, 5));
});

describe("a patient with a name that is there already", () => {
  const fields = { language: "en", yearOfBirth: null, email: null, phone: null, timeZone: null } as const;
  const create = (scope: ClinicScope, displayName: string, given: { id?: string; allowsNamesake?: boolean } = {}) =>
    createPatient(scope, { id: uuidv7(), allowsNamesake: false, ...fields, displayName, ...given, now });

  test("is not added before the clinician says it is another person", async () => {
    const scope = await makeClinic();
    const id = await makePatient(scope, { displayName: "José Núñez", yearOfBirth: 1957 });
    for (const name of ["jose nunez", "NÚÑEZ, José", "José Núñez".normalize("NFD")]) {
      const answer = await create(scope, name);
      const namesake = { id, displayName: "José Núñez", yearOfBirth: 1957, archivedAt: null };
      expect(answer, name).toMatchObject({ ok: false, reason: "namesake", namesakes: [namesake] });
    }
    for (const name of ["José Núñez Gil", "José", "Josué Núñez"])
      expect(await create(scope, name)).toEqual({ ok: true });
    expect(await create(scope, "Jose Nunez", { allowsNamesake: true })).toEqual({ ok: true });
    expect((await namesOf(scope, { search: "jose nunez" })).total).toBe(3);
    expect(await create(await makeClinic(), "José Núñez")).toEqual({ ok: true });
  });

  test("is named although it is archived", async () => {
    const scope = await makeClinic();
    const id = await makePatient(scope, { displayName: "Ana Gil" });
    await archivePatient(scope, { id, now });
    expect(await create(scope, "ana gil")).toMatchObject({ namesakes: [{ id, archivedAt: now }] });
  });

  test("is added once when ten add it at the same moment, and when one form is sent ten times", async () => {
    const scope = await makeClinic();
    const names = Array.from({ length: 10 }, (_, round) => `Ana Gil ${round}`);
    for (const name of names) {
      const results = await Promise.all(Array.from({ length: 10 }, () => create(scope, name)));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    }
    const id = uuidv7();
    const again = await Promise.all(Array.from({ length: 10 }, () => create(scope, "Eva Luz", { id })));
    expect(new Set(again.map(({ ok }) => ok))).toEqual(new Set([true]));
    expect((await namesOf(scope)).names).toEqual([...names, "Eva Luz"]);
  });
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
