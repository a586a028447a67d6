import { describe, expect, test } from "vitest";
import { getLinkedProgram } from "@/db/access/patient-view";
import { archivePatient } from "@/db/access/patients";
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
import { proofOf } from "@/db/testing/proof-of";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");

test("a patient sees the newest revision, the one before it, and not the draft", async () => {
  const scope = await makeClinic({ clinicName: "North Clinic" });
  const patientId = await makePatient(scope, { language: "es", timeZone: "America/Chicago" });
  const { id: programId, version, draft } = await makePublishedProgram(scope, { patientId });
  const link = await makeShareLink(scope, programId);
  const [first] = await listRevisions(scope, programId);
  expect(await show(link)).toEqual({
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
  expect((await show(link))?.snapshot.title).toBe(draft.title);
  await publishDraft(scope, { programId, expectedVersion: version + 1, now });
  const seen = await show(link);
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
  const seen = JSON.stringify(await show(link));
  for (const hidden of ["suspected disc", "Ada", "Somebody", "1950", "a@example.test", "555 0100", "private words"]) {
    expect(seen).not.toContain(hidden);
  }
});

test("before anything is published there is nothing to see", async () => {
  const scope = await makeClinic();
  const { id } = await makeProgram(scope);
  expect(await show(await makeShareLink(scope, id))).toBeNull();
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
  const days = (await show(phone))?.doneDays ?? [];
  expect(days).toHaveLength(14);
  expect(days.slice(0, 2)).toEqual([
    { day: "2026-03-16", sessions: 2 },
    { day: "2026-03-15", sessions: 1 },
  ]);
  expect(days.at(-1)?.day).toBe("2026-03-03");
});

describe("a link", () => {
  async function makeLink() {
    const scope = await makeClinic();
    const { id: programId, patientId, draft } = await makePublishedProgram(scope);
    const link = await makeShareLink(scope, programId, { keyVersion: 2 });
    await makeSessionLog(link, draft);
    return { scope, programId, patientId, link, at: { programId, id: link.linkId, now } };
  }

  test("opens before anything is published, and shows nothing", async () => {
    const scope = await makeClinic();
    const { linkId } = await makeShareLink(scope, (await makeProgram(scope)).id);
    expect(await getLinkedProgram(proofOf(linkId), now)).toEqual({ program: null });
  });

  test("shows nothing once it is revoked or expired, or its program or patient is archived, nor with an old key", async () => {
    const links = await Promise.all([makeLink(), makeLink(), makeLink(), makeLink()]);
    const [revoked, expired, archived, away] = links;
    for (const { link } of links) expect(await getLinkedProgram(proofOf(link.linkId, 2), now)).not.toBeNull();
    await revokeShareLink(revoked.scope, revoked.at);
    await setShareLinkExpiry(expired.scope, { ...expired.at, expiresAt: now });
    await archiveProgram(archived.scope, { id: archived.programId, now });
    await archivePatient(away.scope, { id: away.patientId, now });
    for (const { link } of links) expect(await getLinkedProgram(proofOf(link.linkId, 2), now)).toBeNull();
    expect(await getLinkedProgram(proofOf(revoked.programId), now)).toBeNull();
    const alive = await makeLink();
    expect(await getLinkedProgram(proofOf(alive.link.linkId, 1), now)).toBeNull();
  });
});

test("a revision in a newer format says so, instead of showing half of it", async () => {
  const scope = await makeClinic();
  const { id } = await makePublishedProgram(scope);
  const link = await makeShareLink(scope, id);
  await owner()`alter table program_revision disable row level security`;
  await owner()`update program_revision set snapshot = snapshot || '{"format": 2}' where program_id = ${id}`;
  await owner()`alter table program_revision enable row level security`;
  await expect(show(link)).rejects.toThrow("a newer version of Homestretch published this program");
  await expect(listRevisions(scope, id)).rejects.toThrow("a newer version of Homestretch published this program");
});

async function show({ linkId }: { linkId: string }) {
  return (await getLinkedProgram(proofOf(linkId), now))?.program ?? null;
}
