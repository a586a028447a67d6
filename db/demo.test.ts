import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createSession, openSession } from "@/db/access/clinician-sessions";
import { findClinicianForSignIn } from "@/db/access/clinicians";
import { hasAnyClinic, isDemoThere, isSignUpOpen } from "@/db/access/new-clinics";
import { getLinkedProgram } from "@/db/access/patient-view";
import { listPatients } from "@/db/access/patients";
import { listPrograms } from "@/db/access/program-lists";
import { getProgram } from "@/db/access/programs";
import { listRevisions } from "@/db/access/revisions";
import { listSessionLogs } from "@/db/access/session-logs";
import { findPatientScope, listShareLinks } from "@/db/access/share-links";
import { connectAsOwner } from "@/db/client";
import { seedDemo } from "@/db/demo";
import { demoEmail } from "@/db/demo/demo-sign-in";
import { proveBySecret } from "@/db/link-secret";
import { makeClinic, makePublishedProgram, makeShareLink } from "@/db/testing/factories";
import { proofOf } from "@/db/testing/proof-of";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import { listTenantTables } from "@/db/testing/tables";
import { openTestDatabase } from "@/db/testing/test-database";
import { decodeLinkId } from "@/lib/access/link-id";
import { passwordProblem } from "@/lib/access/password-problem";
import { mintClinicScope } from "@/lib/access/scope";
import { programDraftSchema } from "@/lib/program/program-schema";
import { revisionSchema } from "@/lib/program/revision-schema";

const { owner } = setUpTestDatabase();
const linkKeys = [{ version: 3, key: new Uint8Array(32).map((_, index) => index * 7) }];
const now = new Date("2026-03-09T03:20:00.000Z");
const authSecret = "for-tests-only-Qm3vX8tLz0aWcY7hRk2n";
const mayCreate = true;

async function seed(at = now) {
  const demo = await seedDemo(owner(), { now: at, linkKeys, authSecret, mayCreate });
  if (!demo) throw new Error("the demo is not there");
  const person = await findClinicianForSignIn(demo.email);
  if (!person?.clinicId) throw new Error("the demo person is not there");
  return {
    demo,
    person,
    scope: mintClinicScope({ clinicId: person.clinicId, clinicianId: person.clinicianId, role: "owner" }),
  };
}

test("a second start, days later, writes nothing", async () => {
  const { demo } = await seed();
  const counts = async () => {
    const tables = await listTenantTables(owner());
    return Promise.all(
      tables.map(
        (table) =>
          owner()`select count(*)::int as rows, md5(string_agg(row::text, '' order by row::text)) from ${owner()(table)} row`,
      ),
    );
  };
  const before = await counts();
  const later = await seedDemo(owner(), {
    now: new Date("2026-03-20T03:20:00.000Z"),
    linkKeys,
    authSecret,
    mayCreate,
  });
  expect(await counts()).toEqual(before);
  expect(later).toEqual(demo);
});

test("the printed password signs in and meets the rules for passwords", async () => {
  const { demo, person } = await seed();
  expect(await verify(person.passwordHash, demo.password)).toBe(true);
  expect(passwordProblem(demo.password, { guesses: 1e12, personal: [demo.email, "Demo Clinic"] })).toBeNull();
});

test("the printed links open a published program with days done", async () => {
  const { demo } = await seed();
  expect(demo.patientLinks.map((link) => link.patient)).toEqual([
    "Demo Patient A – desk worker",
    "Demo Patient B – reads Spanish",
  ]);
  for (const { path } of demo.patientLinks) {
    const [, encodedId = "", secret = ""] = /^\/p\/(.{22})#(.{22})$/.exec(path) ?? [];
    const linkId = decodeLinkId(encodedId) ?? "";
    const proof = proveBySecret(linkKeys, linkId, secret);
    const program = proof && (await getLinkedProgram(proof, now))?.program;
    expect(program?.doneDays.length).toBeGreaterThan(5);
    expect(program?.previousSnapshot).not.toBeNull();
  }
});

test("programs are in every state, and hold what the app itself would accept", async () => {
  const { scope } = await seed();
  const { patients } = await listPatients(scope, { search: "", archived: false, limit: 9, offset: 0 });
  const rows = (await Promise.all(patients.map(({ id }) => listPrograms(scope, id, now)))).flat();
  const states = rows.map((row) => [
    row.publishedNumber,
    row.hasUnpublishedChanges,
    row.archivedAt !== null,
    row.activeLinkCount,
  ]);
  expect(states).toEqual([
    [3, true, false, 1],
    [1, false, true, 0],
    [2, false, false, 1],
    [null, true, false, 0],
  ]);
  for (const { id } of rows) {
    const program = await getProgram(scope, id);
    expect(programDraftSchema.parse(program?.draft)).toEqual(program?.draft);
    const revisions = await listRevisions(scope, id);
    for (const { snapshot } of revisions) expect(revisionSchema.parse(snapshot)).toEqual(snapshot);
    const texts = revisions.map(({ snapshot }) => JSON.stringify(snapshot));
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test("three weeks of sessions lie before now, with pain going down, days off and some left half done", async () => {
  const { scope } = await seed();
  const { patients } = await listPatients(scope, { search: "desk", archived: false, limit: 9, offset: 0 });
  const [desk] = await listPrograms(scope, patients[0]?.id ?? "", now);
  const logs = (await listSessionLogs(scope, desk?.id ?? "", { limit: 99 })).reverse();
  expect(logs.length).toBeGreaterThanOrEqual(15);
  for (const log of logs) {
    expect(log.startedAt.getTime()).toBeLessThan(log.finishedAt.getTime());
    expect(log.receivedAt.getTime()).toBeLessThan(now.getTime());
    expect(log.exercises.length).toBeGreaterThanOrEqual(3);
  }
  const pains = logs.flatMap((log) => (log.pain === null ? [] : [log.pain]));
  const mean = (part: number[]) => part.reduce((sum, pain) => sum + pain, 0) / part.length;
  expect(mean(pains.slice(-5))).toBeLessThan(mean(pains.slice(0, 5)) - 2);
  expect(new Set(logs.map((log) => log.day)).size).toBeLessThan(20);
  const outcomes = new Set(logs.flatMap((log) => log.exercises.map((exercise) => exercise.outcome)));
  expect(outcomes).toEqual(new Set(["done", "partly", "skipped"]));
  const links = await listShareLinks(scope, desk?.id ?? "", now);
  const states = links.map((link) => (link.revokedAt ? "revoked" : link.expiresAt ? "expired" : "open"));
  expect(states).toEqual(["open", "revoked", "expired"]);
});

test("the demo clinic does not close sign-up", async () => {
  await seed();
  expect(await hasAnyClinic()).toBe(false);
  expect(await isSignUpOpen("first")).toBe(true);
});

test("is only looked after, not written, where it may not be created", async () => {
  const clean = await openTestDatabase();
  const sql = connectAsOwner(clean.connection);
  expect(await seedDemo(sql, { now, linkKeys, authSecret, mayCreate: false })).toBeNull();
  expect(await sql`select from clinic`).toHaveLength(0);
  await sql.end();
  await clean.close();
});

test("each installation has a password of its own, and a demo with a known one gets it at the next start", async () => {
  const { person, scope } = await seed();
  const known = await hash("slow-river-42-lantern", { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await owner()`update clinician set password_hash = ${known} where id = ${person.clinicianId}`;
  const tokenHash = Buffer.alloc(32, 9);
  await createSession({ tokenHash, ...scope, now, expiresAt: new Date(now.getTime() + 3_600_000) });
  const renewed = await seedDemo(owner(), { now, linkKeys, authSecret: `${authSecret}2`, mayCreate: false });
  expect(renewed?.password).not.toBe((await seed()).demo.password);
  const { password = "" } = (await seedDemo(owner(), { now, linkKeys, authSecret, mayCreate: false })) ?? {};
  const { passwordHash = "" } = (await findClinicianForSignIn(demoEmail)) ?? {};
  expect(await verify(passwordHash, "slow-river-42-lantern")).toBe(false);
  expect(await verify(passwordHash, password)).toBe(true);
  expect(await openSession({ tokenHash, now, idleSeconds: 900 })).toBeNull();
});

describe("while the demo is closed", () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ["on a public address", { PUBLIC_URL: "https://hep.example.org" }],
    ["listening to others", { HOST: "0.0.0.0" }],
    ["behind a proxy", { TRUST_PROXY: "1" }],
    ["by DEMO=0", { DEMO: "0" }],
  ])("%s, its account, sessions and links are as unknown, and back afterwards", async (_what, variables) => {
    const { demo, person, scope } = await seed();
    const tokenHash = randomBytes(32);
    await createSession({ tokenHash, ...scope, now, expiresAt: new Date(now.getTime() + 3_600_000) });
    const linkIds = demo.patientLinks.map(({ path }) => decodeLinkId(path.slice(3, 25)) ?? "");
    const ways = async () => ({
      clinicId: (await findClinicianForSignIn(demo.email))?.clinicId,
      session: (await openSession({ tokenHash, now, idleSeconds: 900 }))?.scope.clinicianId ?? null,
      isThere: await isDemoThere(),
      scopes: await Promise.all(
        linkIds.map(async (id) => (await findPatientScope(proofOf(id, 3), now))?.linkId ?? null),
      ),
      programs: await Promise.all(linkIds.map(async (id) => (await getLinkedProgram(proofOf(id, 3), now)) !== null)),
    });
    const open = {
      clinicId: person.clinicId,
      session: person.clinicianId,
      isThere: true,
      scopes: linkIds,
      programs: [true, true],
    };
    expect(await ways()).toEqual(open);
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    expect(await ways()).toEqual({
      clinicId: null,
      session: null,
      isThere: false,
      scopes: [null, null],
      programs: [false, false],
    });
    vi.unstubAllEnvs();
    expect(await ways()).toEqual(open);
  });

  test("real clinics and their links stay open", async () => {
    vi.stubEnv("PUBLIC_URL", "https://hep.example.org");
    const scope = await makeClinic({ email: "real@example.test" });
    const { id } = await makePublishedProgram(scope);
    const { linkId } = await makeShareLink(scope, id);
    expect((await findClinicianForSignIn("real@example.test"))?.clinicId).toBe(scope.clinicId);
    expect(await getLinkedProgram(proofOf(linkId), now)).not.toBeNull();
    await owner()`update clinic set is_demo = true where clinic_id = ${scope.clinicId}`;
    expect(await getLinkedProgram(proofOf(linkId), now)).toBeNull();
  });
});
