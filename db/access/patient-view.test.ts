import { describe, expect, test } from "vitest";
import { getLinkedProgram, getPatientProgram } from "@/db/access/patient-view";
import { archiveProgram, saveProgramDraft } from "@/db/access/programs";
import { listRevisions, publishDraft } from "@/db/access/revisions";
import { revokeShareLink, setShareLinkExpiry } from "@/db/access/share-links";
import {
  makeClinic,
  makeItem,
  makePatient,
  makeProgram,
  makePublishedProgram,
  makeSessionLog,
  makeShareLink,
} from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";

setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");

test("a patient sees the newest revision, the one before it, and not the draft", async () => {
  const scope = await makeClinic({ clinicName: "North Clinic" });
  const patientId = await makePatient(scope, { language: "es", timeZone: "America/Chicago" });
  const { id: programId, version, draft } = await makePublishedProgram(scope, { patientId });
  const link = await makeShareLink(scope, programId);
  const [first] = await listRevisions(scope, programId);
  expect(await getPatientProgram(link)).toEqual({
    revisionNumber: 1,
    publishedAt: first?.publishedAt,
    snapshot: first?.snapshot,
    previousSnapshot: null,
    clinicName: "North Clinic",
    figureBody: "mixed",
    language: "es",
    timeZone: "America/Chicago",
    doneDays: [],
  });
  await saveProgramDraft(scope, { programId, expectedVersion: version, draft: { ...draft, title: "Second" }, now });
  expect((await getPatientProgram(link))?.snapshot.title).toBe(draft.title);
  await publishDraft(scope, { programId, expectedVersion: version + 1, now });
  const seen = await getPatientProgram(link);
  expect(seen).toMatchObject({ revisionNumber: 2, snapshot: { title: "Second" }, previousSnapshot: first?.snapshot });
});

test("a patient is shown no clinician's note and nothing about the person", async () => {
  const scope = await makeClinic({ name: "Ada Clinician" });
  const person = { displayName: "Somebody", yearOfBirth: 1950, email: "a@example.test", phone: "555 0100" };
  const patientId = await makePatient(scope, person);
  const items = [makeItem({ clinicianNote: "suspected disc" })];
  const { id, draft } = await makePublishedProgram(scope, { patientId, draft: { items } });
  const link = await makeShareLink(scope, id);
  await makeSessionLog(link, draft, { pain: 7, comment: "private words" });
  const seen = JSON.stringify(await getPatientProgram(link));
  for (const hidden of ["suspected disc", "Ada", "Somebody", "1950", "a@example.test", "555 0100", "private words"]) {
    expect(seen).not.toContain(hidden);
  }
});

test("before anything is published there is nothing to see", async () => {
  const scope = await makeClinic();
  const { id } = await makeProgram(scope);
  expect(await getPatientProgram(await makeShareLink(scope, id))).toBeNull();
});

test("days done are counted over all links, newest first, the last fourteen", async () => {
  const scope = await makeClinic();
  const { id, draft } = await makePublishedProgram(scope);
  const [phone, tablet] = [await makeShareLink(scope, id), await makeShareLink(scope, id)];
  for (let index = 1; index <= 16; index += 1) {
    const date = String(index).padStart(2, "0");
    await makeSessionLog(index % 2 ? phone : tablet, draft, { startedAt: `2026-03-${date}T17:00:00.000Z` });
  }
  await makeSessionLog(tablet, draft, { startedAt: "2026-03-16T20:00:00.000Z" });
  const days = (await getPatientProgram(phone))?.doneDays ?? [];
  expect(days).toHaveLength(14);
  expect(days.slice(0, 2)).toEqual([
    { day: "2026-03-16", sessions: 2 },
    { day: "2026-03-15", sessions: 1 },
  ]);
  expect(days.at(-1)?.day).toBe("2026-03-03");
});

describe("by its link, in one round trip", () => {
  async function makeLink() {
    const scope = await makeClinic();
    const { id: programId, draft } = await makePublishedProgram(scope);
    const link = await makeShareLink(scope, programId, { keyVersion: 2 });
    await makeSessionLog(link, draft);
    return { scope, programId, link };
  }

  test("a patient sees the same", async () => {
    const { link } = await makeLink();
    const program = await getPatientProgram(link);
    expect(program?.doneDays).toHaveLength(1);
    expect(await getLinkedProgram(link.linkId, now)).toEqual({ keyVersion: 2, program });
  });

  test("before anything is published the link opens and shows nothing", async () => {
    const scope = await makeClinic();
    const { linkId } = await makeShareLink(scope, (await makeProgram(scope)).id);
    expect(await getLinkedProgram(linkId, now)).toEqual({ keyVersion: 1, program: null });
  });

  test("a link that is revoked, expired or unknown, or whose program is archived, shows nothing", async () => {
    const [revoked, expired, archived] = [await makeLink(), await makeLink(), await makeLink()];
    await revokeShareLink(revoked.scope, { id: revoked.link.linkId, now });
    await setShareLinkExpiry(expired.scope, { id: expired.link.linkId, expiresAt: now, now });
    await archiveProgram(archived.scope, { id: archived.programId, now });
    for (const { link } of [revoked, expired, archived]) expect(await getLinkedProgram(link.linkId, now)).toBeNull();
    for (const id of [revoked.programId, "x", ""]) expect(await getLinkedProgram(id, now)).toBeNull();
  });
});
