import { v7 as uuidv7 } from "uuid";
import { describe, expect, test } from "vitest";
import { archivePatient, restorePatient } from "@/db/access/patients";
import { listPrograms } from "@/db/access/program-lists";
import {
  archiveProgram,
  copyProgram,
  createProgram,
  getProgram,
  restoreProgram,
  saveProgramDraft,
} from "@/db/access/programs";
import { listRevisions, publishDraft } from "@/db/access/revisions";
import {
  createShareLink,
  findPatientScope,
  listShareLinks,
  revokeShareLink,
  setShareLinkExpiry,
} from "@/db/access/share-links";
import { makeClinic, makeDraft, makeProgram, makePublishedProgram, makeShareLink } from "@/db/testing/factories";
import { proofOf } from "@/db/testing/proof-of";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import type { ClinicScope } from "@/lib/access/scope";

setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");
const archived = { ok: false, reason: "archived" };

type Made = Awaited<ReturnType<typeof makePublishedProgram>>;

/** What changes a program, its links or its patient's programs. */
const changes = {
  save: (scope: ClinicScope, { id, version }: Made) =>
    saveProgramDraft(scope, { programId: id, expectedVersion: version, draft: makeDraft({ title: "Changed" }), now }),
  publish: (scope: ClinicScope, { id, version }: Made) =>
    publishDraft(scope, {
      programId: id,
      expectedVersion: version,
      firstLink: { id: uuidv7(), keyVersion: 1 },
      now,
    }),
  link: (scope: ClinicScope, { id }: Made) =>
    createShareLink(scope, { id: uuidv7(), programId: id, label: "", expiresAt: null, keyVersion: 1, now }),
};

const ways = {
  "the program": (scope: ClinicScope, { id }: Made) => archiveProgram(scope, { id, now }),
  "its patient": (scope: ClinicScope, { patientId }: Made) => archivePatient(scope, { id: patientId, now }),
};

describe.each(Object.entries(ways))("with %s archived", (_what, archive) => {
  test.each(Object.entries(changes))("%s is refused and changes nothing", async (_name, change) => {
    const scope = await makeClinic();
    const program = await makeProgram(scope);
    await archive(scope, program);
    const before = await getProgram(scope, program.id);
    expect(await change(scope, program)).toEqual(archived);
    expect(await getProgram(scope, program.id)).toEqual(before);
    expect(await listRevisions(scope, program.id)).toEqual([]);
    expect(await listShareLinks(scope, program.id, now)).toEqual([]);
  });

  test.each(Object.entries(changes))("at the same moment as %s, one of the two comes first", async (name, change) => {
    const scope = await makeClinic();
    for (let round = 0; round < 8; round += 1) {
      const program = await makeProgram(scope);
      const [result] = await Promise.all([change(scope, program), archive(scope, program)]);
      if (!result.ok) expect(result, name).toEqual(archived);
      expect(await change(scope, program)).toEqual(archived);
      const links = await listShareLinks(scope, program.id, now);
      expect(links.map(({ opens }) => opens)).not.toContain(true);
    }
  });
});

test("an archived patient gets no program, by any way, and takes none back", async () => {
  const scope = await makeClinic();
  const [source, away] = [await makeProgram(scope), await makeProgram(scope)];
  await archiveProgram(scope, { id: away.id, now });
  await archivePatient(scope, { id: away.patientId, now });
  const given = { id: uuidv7(), patientId: away.patientId, title: "New", now };
  expect(await createProgram(scope, given)).toEqual(archived);
  const copy = { ...given, sourceProgramId: source.id, newItemId: () => uuidv7() };
  expect(await copyProgram(scope, copy)).toEqual(archived);
  expect(await restoreProgram(scope, { id: away.id, now })).toEqual(archived);
  expect(await listPrograms(scope, away.patientId, now)).toHaveLength(1);
});

test("archiving a patient closes the links and counts them; restoring opens those again and no others", async () => {
  const scope = await makeClinic();
  const first = await makePublishedProgram(scope);
  const { patientId } = first;
  const second = await makePublishedProgram(scope, { patientId });
  const put = await makePublishedProgram(scope, { patientId });
  const of = async (programId: string) => (await makeShareLink(scope, programId)).linkId;
  const open = [await of(first.id), await of(first.id), await of(second.id)];
  const [revoked, expired, away] = [await of(first.id), await of(first.id), await of(put.id)];
  await revokeShareLink(scope, { programId: first.id, id: revoked, now });
  await setShareLinkExpiry(scope, { programId: first.id, id: expired, expiresAt: now, now });
  expect(await archiveProgram(scope, { id: put.id, now })).toEqual({ ok: true, closedLinks: 1 });
  const other = await makePublishedProgram(scope);
  const foreign = await of(other.id);

  const opening = async () => {
    const ids = [...open, revoked, expired, away];
    const found = await Promise.all(ids.map((id) => findPatientScope(proofOf(id), now)));
    return ids.filter((_, index) => found[index]);
  };
  const shown = async () => {
    const rows = await Promise.all([first, second, put].map(({ id }) => listShareLinks(scope, id, now)));
    const ids = rows.flat().flatMap(({ id, opens }) => (opens ? [id] : []));
    const counts = (await listPrograms(scope, patientId, now)).map(({ activeLinkCount }) => activeLinkCount);
    return { ids: ids.sort(), count: counts.reduce((sum, count) => sum + count, 0) };
  };

  expect(await opening()).toEqual(open);
  expect(await shown()).toEqual({ ids: [...open].sort(), count: 3 });
  expect(await archivePatient(scope, { id: patientId, now })).toEqual({ ok: true, closedLinks: 3 });
  expect(await archivePatient(scope, { id: patientId, now })).toEqual({ ok: true, closedLinks: 0 });
  expect(await opening()).toEqual([]);
  expect(await shown()).toEqual({ ids: [], count: 0 });
  expect(await findPatientScope(proofOf(foreign), now)).not.toBeNull();
  expect(await restorePatient(scope, { id: patientId, now })).toEqual({ ok: true, openLinks: 3 });
  expect(await opening()).toEqual(open);
  expect(await shown()).toEqual({ ids: [...open].sort(), count: 3 });
});

test("programs say whose archiving they are under", async () => {
  const scope = await makeClinic();
  const { id, patientId } = await makeProgram(scope);
  expect(await getProgram(scope, id)).toMatchObject({ archivedAt: null, patient: { archivedAt: null } });
  await archivePatient(scope, { id: patientId, now });
  expect(await getProgram(scope, id)).toMatchObject({ archivedAt: null, patient: { archivedAt: now } });
  expect(await listPrograms(scope, patientId, now)).toMatchObject([{ archivedAt: null, patientArchivedAt: now }]);
});

test("ten who publish for the first time at the same moment make exactly one link", async () => {
  const scope = await makeClinic();
  for (let round = 0; round < 3; round += 1) {
    const program = await makeProgram(scope);
    await Promise.all(Array.from({ length: 10 }, () => changes.publish(scope, program)));
    expect(await listShareLinks(scope, program.id, now)).toHaveLength(1);
    expect(await listRevisions(scope, program.id)).toHaveLength(1);
  }
});
