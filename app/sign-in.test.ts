import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import * as password from "@/app/password";
import { hashToken, idleSeconds } from "@/app/session-cookie";
import { signIn } from "@/app/sign-in";
import { slowDown } from "@/app/slow-down";
import { openSession } from "@/db/access/clinician-sessions";
import { dismissSignInAlarms, listSignInAlarms } from "@/db/access/sign-in-alarms";
import { makeClinic } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import { type ClinicScope, mintClinicScope } from "@/lib/access/scope";

vi.mock("@/app/password", async (original) => {
  const real = await original<typeof password>();
  return { ...real, verifyPassword: vi.fn(real.verifyPassword) };
});

vi.mock("@/app/slow-down", () => ({ slowDown: vi.fn() }));
vi.mock("next/headers", () => ({ cookies: async () => ({ getAll: () => [] }) }));

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const right = "slow-river-42-lantern";
const verify = vi.mocked(password.verifyPassword);
const realVerify = verify.getMockImplementation() ?? password.verifyPassword;
/** Most stories are about counting: hashing each time would only take long. */
const quickVerify = async (stored: string | null, given: string) => stored !== null && given === right;
const slowed = vi.mocked(slowDown);
vi.stubEnv("DATABASE_URL", "postgresql:///not-used");

let passwordHash: string;
beforeAll(async () => {
  passwordHash = await password.hashPassword(right);
});
beforeEach(() => {
  verify.mockReset().mockImplementation(quickVerify);
  slowed.mockClear();
});

async function makePerson(): Promise<{ scope: ClinicScope; email: string }> {
  const email = `Clinician.${randomUUID()}@Example.test`;
  return { scope: await makeClinic({ email, passwordHash }), email };
}

const from = () => `192.0.2.1 ${randomUUID()}`;
const wrong = "wrong-river-42-lantern";

/** Signs in rightly and returns what the browser keeps. */
async function knownBrowser(email: string, marks: string[] = [], password = right): Promise<string[]> {
  const outcome = await signIn({ email, password, address: from(), marks }, now);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.marks;
}

/** Uses up the tries of all browsers that are not known. */
const tryAsStrangers = (email: string, count = 30) =>
  Promise.all(Array.from({ length: count }, () => signIn({ email, password: wrong, address: from() }, now)));

test("the right password opens a session of one's own clinic, whatever the case of the e-mail", async () => {
  verify.mockImplementation(realVerify);
  const { scope, email } = await makePerson();
  const outcome = await signIn({ email: ` ${email.toUpperCase()} `, password: right, address: from() }, now);
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(outcome.sessionToken).toMatch(/^[\w-]{43}$/);
  const tokenHash = hashToken(outcome.sessionToken);
  expect((await openSession({ tokenHash, now, idleSeconds }))?.scope).toEqual(scope);
  expect(await openSession({ tokenHash, now: later(12 * 60), idleSeconds: 1e9 })).toBeNull();
});

test("unknown, wrong, disabled and without a clinic look the same, and each costs one check of a password", async () => {
  verify.mockImplementation(realVerify);
  const [person, disabled, leaver] = await Promise.all([makePerson(), makePerson(), makePerson()]);
  await owner()`update clinician set disabled_at = now() where id = ${disabled.scope.clinicianId}`;
  await owner()`delete from membership where clinician_id = ${leaver.scope.clinicianId}`;
  const tries = [
    { email: `nobody-${randomUUID()}@example.test`, password: right },
    { email: person.email, password: "wrong-river-42-lantern" },
    { email: disabled.email, password: right },
    { email: leaver.email, password: right },
    { email: "", password: "" },
  ];
  for (const one of tries) {
    verify.mockClear();
    expect(await signIn({ ...one, address: from() }, now)).toEqual({ ok: false, reason: "wrong" });
    expect(verify).toHaveBeenCalledTimes(1);
  }
});

test("of 30 wrong tries at once on one account, from anywhere, exactly 10 are looked at", async () => {
  const { email } = await makePerson();
  const outcomes = await Promise.all(
    Array.from({ length: 30 }, () => signIn({ email, password: "wrong", address: from() }, now)),
  );
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "wrong")).toHaveLength(10);
  expect(verify).toHaveBeenCalledTimes(10);
  expect(await signIn({ email, password: right, address: from() }, now)).toEqual({
    ok: false,
    reason: "try_later",
    minutes: 15,
  });
  expect(await signIn({ email, password: right, address: from() }, later(10))).toMatchObject({ minutes: 5 });
  expect(await signIn({ email, password: right, address: from() }, later(15))).toMatchObject({ ok: true });
});

test("a stranger who knows an email cannot keep its owner out of a browser used before", async () => {
  const { email } = await makePerson();
  const marks = await knownBrowser(email);
  await tryAsStrangers(email);
  for (let count = 0; count < 3; count++) {
    expect(await signIn({ email, password: right, address: from(), marks }, now)).toMatchObject({ ok: true });
  }
  expect(await signIn({ email, password: right, address: from() }, now)).toMatchObject({ reason: "try_later" });
});

test("ten wrong tries from a known browser close it alone", async () => {
  const { email } = await makePerson();
  const [marks, others] = [await knownBrowser(email), await knownBrowser(email)];
  verify.mockClear();
  await Promise.all(Array.from({ length: 30 }, () => signIn({ email, password: wrong, address: from(), marks }, now)));
  expect(verify).toHaveBeenCalledTimes(10);
  const tryRight = (given: string[], at = now) => signIn({ email, password: right, address: from(), marks: given }, at);
  expect(await tryRight(marks)).toMatchObject({ reason: "try_later", minutes: 15 });
  expect(await tryRight(others)).toMatchObject({ ok: true });
  expect(await tryRight([])).toMatchObject({ ok: true });
  expect(await tryRight(marks, later(15))).toMatchObject({ ok: true });
});

test("of 50 tries at once, strangers' and the owner's, ten wrong ones are looked at and every right one gets in", async () => {
  const { email } = await makePerson();
  const marks = await knownBrowser(email);
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      index % 10 === 0
        ? signIn({ email, password: right, address: from(), marks }, now)
        : signIn({ email, password: wrong, address: from() }, now),
    ),
  );
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(5);
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "wrong")).toHaveLength(10);
});

test("a browser is known for its own account only, and until the password changes", async () => {
  const [person, other] = [await makePerson(), await makePerson()];
  const marks = await knownBrowser(person.email);
  const [nonce = "", code = ""] = marks[0]?.split("~") ?? [];
  const others = await knownBrowser(other.email);
  const forged = [others[0] ?? "", `${nonce}~${"A".repeat(22)}`, `${"A".repeat(22)}~${code}`];
  await tryAsStrangers(person.email, 10);
  expect(await signIn({ email: person.email, password: right, address: from(), marks: forged }, now)).toMatchObject({
    reason: "try_later",
  });
  const renewed = await password.hashPassword(right);
  await owner()`update clinician set password_hash = ${renewed} where id = ${person.scope.clinicianId}`;
  expect(await signIn({ email: person.email, password: right, address: from(), marks }, now)).toMatchObject({
    reason: "try_later",
  });
});

test("several people are known in one browser, and marks do not pile up", async () => {
  const people = await Promise.all(Array.from({ length: 12 }, makePerson));
  let marks: string[] = [];
  for (const { email } of people) marks = await knownBrowser(email, marks);
  expect(marks).toHaveLength(10);
  const [last, older] = [people[11], people[3]];
  expect(await knownBrowser(older?.email ?? "", marks)).toEqual([marks[8], ...marks.slice(0, 8), marks[9]]);
  expect(await knownBrowser(last?.email ?? "", marks)).toEqual(marks);
});

test("one address is slowed down after ten wrong tries, and never closed to colleagues", async () => {
  const address = from();
  const wrongFromHere = () => signIn({ email: `${randomUUID()}@example.test`, password: wrong, address }, now);
  const outcomes = await Promise.all(Array.from({ length: 30 }, wrongFromHere));
  expect(outcomes).toEqual(Array(30).fill({ ok: false, reason: "wrong" }));
  expect(Math.max(...slowed.mock.calls.map(([tries]) => tries))).toBe(30);
  const { email } = await makePerson();
  expect(await signIn({ email, password: right, address }, now)).toMatchObject({ ok: true });
  slowed.mockClear();
  await wrongFromHere();
  expect(slowed).toHaveBeenCalledWith(31);
  slowed.mockClear();
  const marks = await knownBrowser(email);
  expect(await signIn({ email, password: right, address, marks }, now)).toMatchObject({ ok: true });
  expect(slowed).not.toHaveBeenCalledWith(32);
});

test("a busy server uses up no tries", async () => {
  const { email } = await makePerson();
  verify.mockRejectedValue(new Error("busy"));
  for (let count = 0; count < 12; count++) {
    await expect(signIn({ email, password: right, address: from() }, now)).rejects.toThrow("busy");
  }
  verify.mockReset().mockImplementation(quickVerify);
  expect(await signIn({ email, password: right, address: from() }, now)).toMatchObject({ ok: true });
});

test("owners are told once whose account was tried, for a day or until one of them puts it away", async () => {
  const { email, scope } = await makePerson();
  await tryAsStrangers(email, 9);
  await knownBrowser(email);
  expect(await listSignInAlarms(scope, now)).toEqual([]);
  await tryAsStrangers(email);
  const alarm = { clinicianId: scope.clinicianId, name: "Test Clinician", firstAt: now, lastAt: now };
  await vi.waitFor(async () => expect(await listSignInAlarms(scope, now)).toEqual([alarm]));
  const events = await owner()`select row::text from audit_event row where clinic_id = ${scope.clinicId}`;
  expect(JSON.stringify(events)).not.toContain("example.test");
  expect(await listSignInAlarms(mintClinicScope({ ...scope, role: "clinician" }), now)).toEqual([]);
  expect(await dismissSignInAlarms(mintClinicScope({ ...scope, role: "clinician" }), later(1))).toBe(false);
  expect(await listSignInAlarms(scope, later(24 * 60))).toEqual([]);
  expect(await dismissSignInAlarms(scope, later(1))).toBe(true);
  expect(await listSignInAlarms(scope, later(1))).toEqual([]);
  await Promise.all(Array.from({ length: 10 }, () => signIn({ email, password: wrong, address: from() }, later(20))));
  await vi.waitFor(async () => expect(await listSignInAlarms(scope, later(20))).toHaveLength(1));
});

test("an account that does not exist is limited like one that does", async () => {
  const email = `nobody-${randomUUID()}@example.test`;
  for (let count = 0; count < 10; count++) await signIn({ email, password: "wrong", address: from() }, now);
  expect(await signIn({ email, password: "wrong", address: from() }, now)).toMatchObject({ reason: "try_later" });
});

test("right sign-ins do not use up tries: a whole clinic behind one address gets in, each of them again and again", async () => {
  const address = from();
  const people = await Promise.all(Array.from({ length: 6 }, makePerson));
  for (const { email } of [...people, ...people]) {
    expect(await signIn({ email, password: right, address }, now)).toMatchObject({ ok: true });
  }
  await tryAsStrangers(people[0]?.email ?? "", 9);
  expect(await signIn({ email: people[0]?.email ?? "", password: right, address }, now)).toMatchObject({ ok: true });
});
