import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { createSession, deleteSession, deleteSessionsOf, openSession } from "@/db/access/clinician-sessions";
import { makeClinic } from "@/db/testing/factories";
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

test("a disabled person is out at the next request", async () => {
  const { scope, open } = await signIn();
  await owner()`update clinician set disabled_at = now() where id = ${scope.clinicianId}`;
  expect(await open()).toBeNull();
});

test("a person who lost the clinic is out at the next request", async () => {
  const { scope, open } = await signIn();
  await owner()`delete from membership where clinician_id = ${scope.clinicianId}`;
  expect(await open()).toBeNull();
});

test("a changed role holds from the next request", async () => {
  const { scope, open } = await signIn();
  await owner()`update membership set role = 'clinician' where clinician_id = ${scope.clinicianId}`;
  expect((await open())?.scope.role).toBe("clinician");
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
