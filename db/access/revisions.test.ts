import { describe, expect, test } from "vitest";
import { getProgram, saveProgramDraft } from "@/db/access/programs";
import { getRevision, listRevisions, publishDraft } from "@/db/access/revisions";
import { makeClinic, makeItem, makePatient, makeProgram, makePublishedProgram } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");

describe("publishing", () => {
  test("gives the draft a number and marks it as what the patient has", async () => {
    const scope = await makeClinic({ name: "Ada", clinicName: "North" });
    const patientId = await makePatient(scope, {
      displayName: "Patient A",
      language: "es",
      timeZone: "America/Chicago",
    });
    const { id, version, draft } = await makeProgram(scope, { patientId, draft: { title: " Neck " } });
    expect(await publishDraft(scope, { programId: id, expectedVersion: version, now })).toEqual({
      ok: true,
      number: 1,
    });
    expect(await getProgram(scope, id)).toMatchObject({ publishedNumber: 1, publishedVersion: version, version });
    const [revision] = await listRevisions(scope, id);
    expect(revision).toMatchObject({
      number: 1,
      publishedAt: now,
      publishedByName: "Ada",
      snapshot: { title: "Neck" },
    });
    expect(revision?.snapshot.items.map((item) => item.id)).toEqual(draft.items.map((item) => item.id));
    expect(await getRevision(scope, id, "newest")).toEqual({
      number: 1,
      publishedAt: now,
      snapshot: revision?.snapshot,
      patient: { displayName: "Patient A", language: "es", timeZone: "America/Chicago" },
      clinic: { name: "North", paperSize: "letter", figureBody: "mixed" },
    });
  });

  test("keeps clinicians' notes out of the snapshot, and beside it", async () => {
    const scope = await makeClinic();
    const item = makeItem({ clinicianNote: "not for patients" });
    const { id } = await makePublishedProgram(scope, { draft: { items: [item, makeItem()] } });
    expect(JSON.stringify(await listRevisions(scope, id))).not.toContain("not for patients");
    const [row] = await owner()`select clinician_notes from program_revision where program_id = ${id}`;
    expect(row?.clinicianNotes).toEqual({ [item.id]: "not for patients" });
  });

  test("from an older version is a conflict", async () => {
    const scope = await makeClinic();
    const { id, version } = await makeProgram(scope);
    const result = await publishDraft(scope, { programId: id, expectedVersion: version - 1, now });
    expect(result).toEqual({ ok: false, reason: "conflict" });
    expect(await listRevisions(scope, id)).toEqual([]);
  });

  test("an unfinished draft is refused", async () => {
    const scope = await makeClinic();
    const { id, version } = await makeProgram(scope, { draft: { items: [] } });
    const result = await publishDraft(scope, { programId: id, expectedVersion: version, now });
    expect(result).toEqual({ ok: false, reason: "incomplete" });
  });

  test("again without a change makes no second revision", async () => {
    const scope = await makeClinic();
    const { id, version } = await makePublishedProgram(scope);
    const again = await publishDraft(scope, { programId: id, expectedVersion: version, now });
    expect(again).toEqual({ ok: true, number: 1 });
    expect(await listRevisions(scope, id)).toHaveLength(1);
  });

  test("by ten at the same moment makes one revision", async () => {
    const scope = await makeClinic();
    const { id, version } = await makeProgram(scope);
    const publication = { programId: id, expectedVersion: version, now };
    const results = await Promise.all(Array.from({ length: 10 }, () => publishDraft(scope, publication)));
    expect(results).toEqual(Array.from({ length: 10 }, () => ({ ok: true, number: 1 })));
    expect(await listRevisions(scope, id)).toHaveLength(1);
  });

  test("while another person saves gives the patient one whole draft or says conflict", async () => {
    const scope = await makeClinic();
    for (let round = 0; round < 15; round += 1) {
      const { id: programId, version: expectedVersion, draft } = await makeProgram(scope);
      const changed = { ...draft, title: "Changed", items: [makeItem({ patientNote: "Changed" })] };
      const [published] = await Promise.all([
        publishDraft(scope, { programId, expectedVersion, now }),
        saveProgramDraft(scope, { programId, expectedVersion, draft: changed, now }),
      ]);
      const [revision] = await listRevisions(scope, programId);
      if (published.ok) {
        expect(revision?.snapshot).toMatchObject({ title: draft.title, items: draft.items.map(({ id }) => ({ id })) });
      } else expect([published.reason, revision]).toEqual(["conflict", undefined]);
    }
  });
});

test("a revision stays as it was given, whatever happens to the draft", async () => {
  const scope = await makeClinic();
  const { id: programId, version, draft } = await makePublishedProgram(scope);
  const before = await getRevision(scope, programId, 1);
  const changed = { ...draft, title: "Changed", items: [makeItem()] };
  await saveProgramDraft(scope, { programId, expectedVersion: version, draft: changed, now });
  expect(await publishDraft(scope, { programId, expectedVersion: version + 1, now })).toEqual({ ok: true, number: 2 });
  expect(await getRevision(scope, programId, 1)).toEqual(before);
  expect((await listRevisions(scope, programId)).map(({ number, snapshot }) => [number, snapshot.title])).toEqual([
    [2, "Changed"],
    [1, draft.title],
  ]);
});

test("a number that no revision has gives null", async () => {
  const scope = await makeClinic();
  const { id } = await makePublishedProgram(scope);
  for (const number of [0, 2, -1, 99_999_999_999]) expect(await getRevision(scope, id, number)).toBeNull();
  const unpublished = await makeProgram(scope);
  expect(await getRevision(scope, unpublished.id, "newest")).toBeNull();
});
