import { v7 as uuidv7 } from "uuid";
import { describe, expect, test } from "vitest";
import { archiveProgram, restoreProgram } from "@/db/access/programs";
import {
  createShareLink,
  findPatientScope,
  listShareLinks,
  recordOpening,
  revokeShareLink,
  setShareLinkExpiry,
} from "@/db/access/share-links";
import { makeClinic, makePublishedProgram, makeSessionLog, makeShareLink } from "@/db/testing/factories";
import { proofOf } from "@/db/testing/proof-of";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import type { ClinicScope } from "@/lib/access/scope";

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

async function makeLink() {
  const scope = await makeClinic();
  const program = await makePublishedProgram(scope);
  const link = await makeShareLink(scope, program.id, { keyVersion: 2, label: "Phone", now });
  return { scope, program, link };
}

describe("a link", () => {
  test("leads to the one program of its patient", async () => {
    const { scope, program, link } = await makeLink();
    const { clinicId } = scope;
    const reached = { clinicId, programId: program.id, patientId: program.patientId, linkId: link.linkId };
    expect(await findPatientScope(proofOf(link.linkId, 2), now)).toEqual(reached);
  });

  test("is shut from the moment of revocation, and stays shut", async () => {
    const { scope, link } = await makeLink();
    await revokeShareLink(scope, { programId: link.programId, id: link.linkId, now });
    expect(await findPatientScope(proofOf(link.linkId, 2), now)).toBeNull();
    await revokeShareLink(scope, { programId: link.programId, id: link.linkId, now: later(60) });
    await setShareLinkExpiry(scope, { programId: link.programId, id: link.linkId, expiresAt: null, now });
    expect(await findPatientScope(proofOf(link.linkId, 2), now)).toBeNull();
    expect((await listShareLinks(scope, link.programId, now))[0]?.revokedAt).toEqual(now);
  });

  test("is shut from its expiry on, and opens again when that is moved", async () => {
    const { scope, link } = await makeLink();
    await setShareLinkExpiry(scope, { programId: link.programId, id: link.linkId, expiresAt: later(60), now });
    expect(await findPatientScope(proofOf(link.linkId, 2), later(59))).not.toBeNull();
    expect(await findPatientScope(proofOf(link.linkId, 2), later(60))).toBeNull();
    await setShareLinkExpiry(scope, { programId: link.programId, id: link.linkId, expiresAt: null, now });
    expect(await findPatientScope(proofOf(link.linkId, 2), later(60))).not.toBeNull();
  });

  test("is shut while its program is archived", async () => {
    const { scope, program, link } = await makeLink();
    await archiveProgram(scope, { id: program.id, now });
    expect(await findPatientScope(proofOf(link.linkId, 2), now)).toBeNull();
    await restoreProgram(scope, { id: program.id, now });
    expect(await findPatientScope(proofOf(link.linkId, 2), now)).not.toBeNull();
  });

  test("that nobody made leads nowhere", async () => {
    expect(await findPatientScope(proofOf(uuidv7()), now)).toBeNull();
  });

  test("does not open by a secret of another key, also when it is valid", async () => {
    const { link } = await makeLink();
    expect(await findPatientScope(proofOf(link.linkId, 1), now)).toBeNull();
    expect(await findPatientScope(proofOf(link.linkId, 2), now)).not.toBeNull();
  });

  test("cannot be made twice, nor with the id of another clinic's link", async () => {
    const { link } = await makeLink();
    const scope = await makeClinic();
    const { id: programId } = await makePublishedProgram(scope);
    const stolen = { id: link.linkId, programId, label: "", expiresAt: null, keyVersion: 1, now };
    await expect(createShareLink(scope, stolen)).rejects.toThrow(/duplicate key/);
    expect((await findPatientScope(proofOf(link.linkId, 2), now))?.programId).toBe(link.programId);
    expect(await listShareLinks(scope, programId, now)).toEqual([]);
  });
});

describe("the number of links of a program", () => {
  const create = (scope: ClinicScope, programId: string) =>
    createShareLink(scope, { id: uuidv7(), programId, label: "", expiresAt: null, keyVersion: 1, now });

  test("is at most 20, also when 40 are made at once, until one is revoked; expired ones count", async () => {
    const scope = await makeClinic();
    const { id: programId } = await makePublishedProgram(scope);
    const results = await Promise.all(Array.from({ length: 40 }, () => create(scope, programId)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(20);
    const links = await listShareLinks(scope, programId, now);
    expect(links).toHaveLength(20);
    const [one, other] = links.map(({ id }) => ({ programId, id, now }));
    if (!one || !other) throw new Error("no links");
    await setShareLinkExpiry(scope, { ...one, expiresAt: now });
    expect(await create(scope, programId)).toEqual({ ok: false, reason: "too_many" });
    await revokeShareLink(scope, other);
    expect(await create(scope, programId)).toEqual({ ok: true });
    expect(await create(scope, (await makePublishedProgram(scope)).id)).toEqual({ ok: true });
  });

  test("is at most 100 over the years, revoked ones too", async () => {
    const scope = await makeClinic();
    const { id: programId } = await makePublishedProgram(scope);
    for (let made = 0; made < 100; made += 1) {
      const id = uuidv7();
      await createShareLink(scope, { id, programId, label: "", expiresAt: null, keyVersion: 1, now });
      await revokeShareLink(scope, { programId, id, now });
    }
    expect(await create(scope, programId)).toEqual({ ok: false, reason: "used_up" });
  });
});

test("opening is noted, the first time also in the audit trail", async () => {
  const { scope, program, link } = await makeLink();
  await recordOpening(link, later(10));
  await recordOpening(link, later(20));
  await makeSessionLog(link, program.draft, { startedAt: "2026-03-02T15:00:00.000Z" });
  expect(await listShareLinks(scope, program.id, now)).toEqual([
    {
      id: link.linkId,
      label: "Phone",
      keyVersion: 2,
      createdAt: now,
      expiresAt: null,
      revokedAt: null,
      opens: true,
      firstOpenedAt: later(10),
      lastOpenedAt: later(20),
      lastSessionAt: new Date("2026-03-02T15:00:00.000Z"),
    },
  ]);
  const events = await owner()`select actor_kind, action, at from audit_event where share_link_id = ${link.linkId}`;
  expect([...events]).toEqual([{ actorKind: "patient", action: "share_link.opened", at: later(10) }]);
});

test("nothing in the database opens a link", async () => {
  const columns = await owner()`
    select column_name from information_schema.columns
    where table_name in ('share_link', 'share_link_route') and column_name ~ 'secret|token|hash|cookie'`;
  expect([...columns]).toEqual([]);
});
