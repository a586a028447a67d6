import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import * as password from "@/app/password";
import { hashToken, idleSeconds } from "@/app/session-cookie";
import { signIn } from "@/app/sign-in";
import { openSession } from "@/db/access/clinician-sessions";
import { makeClinic } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import type { ClinicScope } from "@/lib/access/scope";

vi.mock("@/app/password", async (original) => {
  const real = await original<typeof password>();
  return { ...real, verifyPassword: vi.fn(real.verifyPassword) };
});

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const right = "slow-river-42-lantern";
const verify = vi.mocked(password.verifyPassword);

let passwordHash: string;
beforeAll(async () => {
  passwordHash = await password.hashPassword(right);
});
beforeEach(() => {
  verify.mockClear();
});

async function makePerson(): Promise<{ scope: ClinicScope; email: string }> {
  const email = `Clinician.${randomUUID()}@Example.test`;
  return { scope: await makeClinic({ email, passwordHash }), email };
}

/** Each test comes from an address of its own, so that they do not count against each other. */
const from = () => `192.0.2.1 ${randomUUID()}`;

test("the right password opens a session of one's own clinic, whatever the case of the e-mail", async () => {
  const { scope, email } = await makePerson();
  const outcome = await signIn({ email: ` ${email.toUpperCase()} `, password: right, address: from() }, now);
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(outcome.sessionToken).toMatch(/^[\w-]{43}$/);
  const tokenHash = hashToken(outcome.sessionToken);
  expect((await openSession({ tokenHash, now, idleSeconds }))?.scope).toEqual(scope);
  expect(await openSession({ tokenHash, now: later(12 * 60), idleSeconds: 1e9 })).toBeNull();
});

test("unknown, wrong, disabled and without a clinic look the same, and each costs one check of a password", async () => {
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

test("of 30 wrong tries at once from one address, on any accounts, exactly 10 are looked at", async () => {
  const address = from();
  const outcomes = await Promise.all(
    Array.from({ length: 30 }, () =>
      signIn({ email: `${randomUUID()}@example.test`, password: "wrong", address }, now),
    ),
  );
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "wrong")).toHaveLength(10);
  expect(verify).toHaveBeenCalledTimes(10);
});

test("an account that does not exist is limited like one that does", async () => {
  const email = `nobody-${randomUUID()}@example.test`;
  for (let count = 0; count < 10; count++) await signIn({ email, password: "wrong", address: from() }, now);
  expect(await signIn({ email, password: "wrong", address: from() }, now)).toMatchObject({ reason: "try_later" });
});

test("right sign-ins do not use up tries: a whole clinic behind one address gets in", async () => {
  const address = from();
  for (let count = 0; count < 12; count++) {
    const { email } = await makePerson();
    expect(await signIn({ email, password: right, address }, now)).toMatchObject({ ok: true });
  }
});
