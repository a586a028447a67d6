import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { createSession, deleteSession, deleteSessionsOf, openSession } from "@/db/access/clinician-sessions";
import { changePassword } from "@/db/access/clinicians";
import { makeClinic, unusablePasswordHash } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");
const idleSeconds = 900;
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

async function signIn() {
  const scope = await makeClinic({
    name: "Ada",
    email: `${randomBytes(6).toString("hex")}@example.test`,
    clinicName: "North",
  });
  const tokenHash = randomBytes(32);
  await createSession({
    tokenHash,
    clinicianId: scope.clinicianId,
    clinicId: scope.clinicId,
    now,
    expiresAt: later(7200),
  });
  const open = (at = now) => openSession({ tokenHash, now: at, idleSeconds });
  return { scope, tokenHash, open };
}

test("a session gives the scope, and who it is", async () => {
  const { scope, open } = await signIn();
  expect(await open()).toMatchObject({ scope: { ...scope }, name: "Ada", clinicName: "North" });
});

test("a session is over when idle too long, but not while it is used", async () => {
  const { open } = await signIn();
  expect(await open(later(899))).not.toBeNull();
  expect(await open(later(899 + 899))).not.toBeNull();
  expect(await open(later(899 + 899 + 900))).toBeNull();
});

test("a session is over at its end, however much it is used", async () => {
  const { open } = await signIn();
  for (let seconds = 0; seconds < 7200; seconds += 600) expect(await open(later(seconds))).not.toBeNull();
  expect(await open(later(7200))).toBeNull();
});

test("use is noted once a minute, not at every request", async () => {
  const { tokenHash, open } = await signIn();
  const lastSeen = async () =>
    (await owner()`select last_seen_at from clinician_session where token_hash = ${tokenHash}`)[0]?.lastSeenAt;
  await open(later(59));
  expect(await lastSeen()).toEqual(now);
  await open(later(61));
  expect(await lastSeen()).toEqual(later(61));
});

const ends: [string, string, string][] = [
  [
    "a disabled person",
    "update clinician set disabled_at = now() where id =",
    "update clinician set disabled_at = null where id =",
  ],
  ["a person who lost the clinic", "delete from membership where clinician_id =", "insert"],
  [
    "a person with another role",
    "update membership set role = 'clinician' where clinician_id =",
    "update membership set role = 'owner' where clinician_id =",
  ],
  [
    "a person with another password",
    "update clinician set password_hash = password_hash || 'x' where id =",
    "update clinician set password_hash = rtrim(password_hash, 'x') where id =",
  ],
];

test.each(ends)(
  "%s is out at the next request, and taking the change back revives nothing",
  async (_who, change, back) => {
    const { scope, open } = await signIn();
    const { clinicianId, clinicId } = scope;
    await owner().unsafe(`${change} '${clinicianId}'`);
    expect(await open()).toBeNull();
    if (back === "insert") {
      const membership = { clinic_id: clinicId, clinician_id: clinicianId, role: "owner", created_at: now };
      await owner()`insert into membership ${owner()(membership)}`;
    } else await owner().unsafe(`${back} '${clinicianId}'`);
    expect(await open()).toBeNull();
  },
);

test("changes of other things, and of other people, leave a session open", async () => {
  const { scope, open } = await signIn();
  const other = await signIn();
  await owner()`update clinician set disabled_at = now() where id = ${other.scope.clinicianId}`;
  await owner()`update clinician set name = 'Ada L.' where id = ${scope.clinicianId}`;
  expect(await open()).not.toBeNull();
});

test("no session begins for who was disabled, left or got another password since the check", async () => {
  const { scope } = await signIn();
  const { clinicianId, clinicId } = scope;
  const begin = (checkedHash?: string) =>
    createSession({
      ...{ tokenHash: randomBytes(32), clinicianId, clinicId, now, expiresAt: later(60) },
      ...(checkedHash ? { checkedHash } : {}),
    });
  expect(await begin(unusablePasswordHash)).toBe(true);
  expect(await begin(`${unusablePasswordHash}old`)).toBe(false);
  await owner()`update clinician set disabled_at = now() where id = ${clinicianId}`;
  expect(await begin()).toBe(false);
  await owner()`update clinician set disabled_at = null where id = ${clinicianId}`;
  await owner()`delete from membership where clinician_id = ${clinicianId}`;
  expect(await begin()).toBe(false);
});

test("of sign-ins at the moment of a password change none survives", async () => {
  const { scope } = await signIn();
  const { clinicianId, clinicId } = scope;
  const session = { clinicianId, clinicId, now, expiresAt: later(60), checkedHash: unusablePasswordHash };
  const change = {
    checkedHash: unusablePasswordHash,
    passwordHash: `${unusablePasswordHash}new`,
    expiresAt: later(60),
    now,
  };
  const tokens = Array.from({ length: 30 }, () => randomBytes(32));
  const tokenHash = randomBytes(32);
  const tries = tokens.map((one) => createSession({ ...session, tokenHash: one }));
  expect(await changePassword(scope, { ...change, tokenHash })).toBe(true);
  await Promise.all(tries);
  const rows = await owner()`select token_hash from clinician_session where clinician_id = ${clinicianId}`;
  expect(rows.map((row) => row.tokenHash)).toEqual([tokenHash]);
});

test("a new sign-in replaces the session that the browser had", async () => {
  const { scope, tokenHash, open } = await signIn();
  const session = { ...scope, now, expiresAt: later(60) };
  await createSession({ ...session, tokenHash: randomBytes(32), replacedHash: tokenHash });
  expect(await open()).toBeNull();
});

test("a session that was signed out is dead, also a copy of its cookie", async () => {
  const { tokenHash, open } = await signIn();
  await deleteSession(tokenHash);
  expect(await open()).toBeNull();
});

test("signing a person out everywhere leaves others in", async () => {
  const [mine, other] = [await signIn(), await signIn()];
  await deleteSessionsOf(mine.scope.clinicianId);
  expect([await mine.open(), await other.open()]).toEqual([null, expect.anything()]);
});

test("sessions that are over go when the person signs in again", async () => {
  const { scope } = await signIn();
  const session = { tokenHash: randomBytes(32), clinicianId: scope.clinicianId, clinicId: scope.clinicId };
  await createSession({ ...session, now: later(8000), expiresAt: later(9000) });
  const left = await owner()`select token_hash from clinician_session where clinician_id = ${scope.clinicianId}`;
  expect(left.map((row) => row.tokenHash)).toEqual([session.tokenHash]);
});

test("an unknown token is nobody", async () => {
  expect(await openSession({ tokenHash: randomBytes(32), now, idleSeconds })).toBeNull();
  expect(await openSession({ tokenHash: Buffer.alloc(0), now, idleSeconds })).toBeNull();
});
