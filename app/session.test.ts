import { randomBytes, randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { getClinician, requireClinician } from "@/app/session";
import { hashToken, newSessionToken, putSessionCookie, sessionCookieName, sessionEnd } from "@/app/session-cookie";
import { createSession, deleteSession, deleteSessionsOf } from "@/db/access/clinician-sessions";
import { changePassword } from "@/db/access/clinicians";
import { makeClinic, unusablePasswordHash } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import { env } from "@/env";

const request = { cookies: [] as { name: string; value: string }[], headers: new Headers() };
vi.mock("next/headers", () => ({
  cookies: async () => ({
    getAll: () => request.cookies,
    set: (name: string, value: string) => {
      request.cookies = [...request.cookies.filter((cookie) => cookie.name !== name), { name, value }];
    },
  }),
  headers: async () => request.headers,
}));
vi.stubEnv("DATABASE_URL", "postgresql:///not-used");

const { owner } = setUpTestDatabase();
const signedInAt = new Date("2026-03-02T14:00:00.000Z");
const atMinute = (minute: number) => vi.setSystemTime(signedInAt.getTime() + minute * 60_000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  atMinute(0);
});
afterEach(() => {
  vi.useRealTimers();
});

/** A cookie as next-auth writes it, for the rest of the test. */
async function putCookie(content: Record<string, unknown>): Promise<void> {
  const value = await encode({ token: content, secret: env().authSecret, maxAge: 12 * 60 * 60 });
  request.cookies = [{ name: sessionCookieName(), value }];
}

async function signIn() {
  const scope = await makeClinic({ name: "Ada", email: `${randomUUID()}@example.test` });
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(signedInAt.getTime() + 12 * 60 * 60_000);
  await createSession({ tokenHash: hashToken(token), ...scope, now: signedInAt, expiresAt });
  await putCookie({ sessionToken: token });
  return { scope, tokenHash: hashToken(token) };
}

test("a cookie leads to the person, the clinic and the role as Postgres knows them now", async () => {
  const { scope } = await signIn();
  expect(await getClinician()).toMatchObject({ scope, name: "Ada" });
  expect((await requireClinician()).role).toBe("owner");
});

test("a copied cookie is dead after sign-out", async () => {
  const { tokenHash } = await signIn();
  await deleteSession(tokenHash);
  expect(await getClinician()).toBeNull();
});

test("a copied cookie is dead after signing out everywhere", async () => {
  const { scope } = await signIn();
  await deleteSessionsOf(scope.clinicianId);
  expect(await getClinician()).toBeNull();
});

test("a copied cookie is dead after a password change in its own browser; the new cookie works", async () => {
  const { scope } = await signIn();
  const copy = request.cookies;
  const token = newSessionToken();
  const change = {
    checkedHash: unusablePasswordHash,
    passwordHash: `${unusablePasswordHash}x`,
    tokenHash: hashToken(token),
  };
  await changePassword(scope, { ...change, now: signedInAt, expiresAt: sessionEnd(signedInAt) });
  await putSessionCookie(token, signedInAt);
  expect(await getClinician()).toMatchObject({ scope });
  request.cookies = copy;
  expect(await getClinician()).toBeNull();
});

test("a copied cookie is dead once the person is disabled, and stays so", async () => {
  const { scope } = await signIn();
  await owner()`update clinician set disabled_at = now() where id = ${scope.clinicianId}`;
  expect(await getClinician()).toBeNull();
  await owner()`update clinician set disabled_at = null where id = ${scope.clinicianId}`;
  expect(await getClinician()).toBeNull();
});

test("a copied cookie is dead once the person got another role, and stays so", async () => {
  const { scope } = await signIn();
  for (const role of ["clinician", "owner"]) {
    await owner()`update membership set role = ${role} where clinician_id = ${scope.clinicianId}`;
    expect(await getClinician()).toBeNull();
  }
});

test("a copied cookie is dead once the person left the clinic, and stays so", async () => {
  const { scope } = await signIn();
  const [membership] =
    await owner()`delete from membership where clinician_id = ${scope.clinicianId} returning created_at`;
  expect(await getClinician()).toBeNull();
  await owner()`
    insert into membership (clinic_id, clinician_id, role, created_at)
    values (${scope.clinicId}, ${scope.clinicianId}, 'owner', ${membership?.createdAt})`;
  expect(await getClinician()).toBeNull();
});

test("a session ends after 15 minutes without a request, and lives on with them", async () => {
  await signIn();
  atMinute(14);
  expect(await getClinician()).not.toBeNull();
  atMinute(28);
  expect(await getClinician()).not.toBeNull();
  atMinute(43);
  expect(await getClinician()).toBeNull();
});

test("a session ends after 12 hours, however busy", async () => {
  await signIn();
  for (let minute = 0; minute < 720; minute += 10) {
    atMinute(minute);
    expect(await getClinician()).not.toBeNull();
  }
  atMinute(720);
  expect(await getClinician()).toBeNull();
});

test("nobody gets in with a cookie that says who they are instead of what they hold", async () => {
  const { scope } = await signIn();
  for (const content of [
    { sub: scope.clinicianId, clinicId: scope.clinicId, role: "owner" },
    { sessionToken: scope.clinicianId },
    { sessionToken: { toString: "x" } },
    {},
  ]) {
    await putCookie(content);
    expect(await getClinician()).toBeNull();
  }
});

test("a cookie that somebody else made is no cookie", async () => {
  const token = { sessionToken: "x".repeat(43) };
  const value = await encode({ token, secret: "another-secret-of-somebody-else-0123456789" });
  for (const forged of [value, "", "a.b.c", "\u0000"]) {
    request.cookies = [{ name: sessionCookieName(), value: forged }];
    expect(await getClinician()).toBeNull();
  }
});

test("whoever is not signed in is sent to sign in, with the way back", async () => {
  request.cookies = [];
  request.headers = new Headers({ "x-homestretch-path": "/patients?q=ann" });
  await expect(requireClinician()).rejects.toMatchObject({
    digest: expect.stringContaining("/sign-in?next=%2Fpatients%3Fq%3Dann"),
  });
  request.headers = new Headers({ "x-homestretch-path": "//elsewhere.example" });
  await expect(requireClinician()).rejects.toMatchObject({ digest: expect.stringContaining(";/sign-in;") });
});
