import { v7 as uuidv7 } from "uuid";
import { expect, test } from "vitest";
import { archivePatient } from "@/db/access/patients";
import { listCopyablePrograms, listPrograms, listRecentPrograms } from "@/db/access/program-lists";
import { archiveProgram, createProgram, saveProgramDraft } from "@/db/access/programs";
import { publishDraft } from "@/db/access/revisions";
import { revokeShareLink, setShareLinkExpiry } from "@/db/access/share-links";
import {
  day,
  makeClinic,
  makePatient,
  makeProgram,
  makePublishedProgram,
  makeSessionLog,
  makeShareLink,
} from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";

setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");

test("a row tells how a program stands", async () => {
  const scope = await makeClinic();
  const dates = { startDate: day("2026-03-02"), endDate: day("2026-04-13") };
  const { id, patientId, version, draft } = await makeProgram(scope, { draft: { title: "Neck", ...dates } });
  const row = async () => (await listPrograms(scope, patientId, now))[0];
  const unpublished = { publishedNumber: null, publishedAt: null, hasUnpublishedChanges: true, activeLinkCount: 0 };
  expect(await row()).toMatchObject({ id, title: "Neck", itemCount: 2, version, ...dates, ...unpublished });
  await publishDraft(scope, { programId: id, expectedVersion: version, now });
  const link = await makeShareLink(scope, id);
  await makeSessionLog(link, draft, { startedAt: now.toISOString() });
  const published = { publishedNumber: 1, publishedAt: now, hasUnpublishedChanges: false, lastSessionAt: now };
  expect(await row()).toMatchObject({ ...published, activeLinkCount: 1 });
  await saveProgramDraft(scope, { programId: id, expectedVersion: version, draft, now });
  expect(await row()).toMatchObject({ publishedNumber: 1, hasUnpublishedChanges: true });
});

test("only links that open now count as active", async () => {
  const scope = await makeClinic();
  const { id, patientId } = await makePublishedProgram(scope);
  const links = await Promise.all([1, 2, 3].map(() => makeShareLink(scope, id)));
  const [expired, revoked] = links.map((link) => link.linkId);
  await setShareLinkExpiry(scope, { programId: id, id: expired ?? "", expiresAt: now, now });
  await revokeShareLink(scope, { programId: id, id: revoked ?? "", now });
  expect((await listPrograms(scope, patientId, now))[0]?.activeLinkCount).toBe(1);
});

test("programs in use stand before archived ones, each by last change", async () => {
  const scope = await makeClinic();
  const patientId = await makePatient(scope);
  const [first, second, third] = [
    await makeProgram(scope, { patientId }),
    await makeProgram(scope, { patientId }),
    await makeProgram(scope, { patientId }),
  ];
  await archiveProgram(scope, { id: third.id, now: new Date() });
  expect((await listPrograms(scope, patientId, now)).map((row) => row.id)).toEqual([second.id, first.id, third.id]);
});

test("recent programs leave out what is archived, and name the patient", async () => {
  const scope = await makeClinic();
  const kept = await makeProgram(scope, { patientId: await makePatient(scope, { displayName: "Anna" }) });
  const archived = await makeProgram(scope);
  await archiveProgram(scope, { id: archived.id, now });
  const gone = await makeProgram(scope);
  await archivePatient(scope, { id: gone.patientId, now });
  expect(await listRecentPrograms(scope, { limit: 9, now })).toMatchObject([
    { id: kept.id, patientId: kept.patientId, patientName: "Anna" },
  ]);
});

test("programs to copy from have exercises and are found by title or patient", async () => {
  const scope = await makeClinic();
  const patientId = await makePatient(scope, { displayName: "Anna" });
  const neck = await makeProgram(scope, { patientId, draft: { title: "Neck" } });
  await createProgram(scope, { id: uuidv7(), patientId, title: "Empty", now });
  await makeProgram(scope, { draft: { title: "Back" } });
  const found = async (search: string) =>
    (await listCopyablePrograms(scope, { search, limit: 9 })).map((row) => row.title);
  expect(await found("")).toEqual(["Back", "Neck"]);
  expect(await found("neck")).toEqual(["Neck"]);
  expect(await listCopyablePrograms(scope, { search: "anna", limit: 9 })).toMatchObject([
    { id: neck.id, itemCount: 2, patientId, patientName: "Anna" },
  ]);
  expect(await listCopyablePrograms(scope, { search: "", limit: 1 })).toHaveLength(1);
});
