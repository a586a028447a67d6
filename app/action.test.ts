import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { notFound, redirect } from "next/navigation";
import { encode } from "next-auth/jwt";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { clinicAction, publicAction } from "@/app/action";
import { hashToken, sessionCookieName } from "@/app/session-cookie";
import { createSession } from "@/db/access/clinician-sessions";
import { DatabaseUnavailable } from "@/db/database-unavailable";
import { makeClinic } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import { env } from "@/env";
import type { ClinicScope } from "@/lib/access/scope";
import { patientFieldsSchema } from "@/lib/patient/patient-schema";

const ownPage = { origin: "http://localhost:3000", host: "localhost:3000", "content-length": "100" };
const request = { cookies: [] as { name: string; value: string }[], headers: new Headers(ownPage) };
vi.mock("next/headers", () => ({
  cookies: async () => ({ getAll: () => request.cookies }),
  headers: async () => request.headers,
}));
vi.stubEnv("DATABASE_URL", "postgresql:///not-used");

setUpTestDatabase();

const schema = z.strictObject({ sets: z.number("Sets must be a number.").max(20, "Too many sets.") });
let scope: ClinicScope;
let cookie: { name: string; value: string };
const written: string[] = [];

beforeAll(async () => {
  scope = await makeClinic();
  const token = randomBytes(32).toString("base64url");
  const now = new Date();
  await createSession({ tokenHash: hashToken(token), ...scope, now, expiresAt: new Date(now.getTime() + 3_600_000) });
  cookie = {
    name: sessionCookieName(),
    value: await encode({ token: { sessionToken: token }, secret: env().authSecret }),
  };
});
beforeEach(() => {
  request.cookies = [cookie];
  request.headers = new Headers(ownPage);
  written.length = 0;
  vi.spyOn(process.stderr, "write").mockImplementation((line) => written.push(String(line)) > 0);
});

test("a signed-in clinician's action gets the scope and what the schema made of the input", async () => {
  const action = clinicAction(schema, async (given, input) => ({ ok: true as const, given, input }));
  expect(await action({ sets: 3 })).toEqual({ ok: true, given: scope, input: { sets: 3 } });
});

test("without a session nothing is parsed or done", async () => {
  request.cookies = [];
  const handler = vi.fn();
  expect(await clinicAction(schema, handler)({ sets: 3 })).toEqual({ ok: false, reason: "signed_out" });
  expect(handler).not.toHaveBeenCalled();
});

test.each([
  ["no origin", { host: "localhost:3000" }],
  ["another origin", { ...ownPage, origin: "https://elsewhere.example" }],
  ["cross-site", { ...ownPage, "sec-fetch-site": "cross-site" }],
  ["forged forwarding", { host: "localhost:3000", origin: "https://evil.example", "x-forwarded-host": "evil.example" }],
])("a call from elsewhere is refused: %s", async (_what, headers) => {
  request.headers = new Headers(headers);
  const lines = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const handler = vi.fn();
  expect(await clinicAction(schema, handler)({ sets: 3 })).toEqual({ ok: false, reason: "refused" });
  expect(lines).toHaveBeenCalledTimes(1);
  expect(await publicAction(schema, handler)({ sets: 3 })).toEqual({ ok: false, reason: "refused" });
  lines.mockRestore();
  expect(handler).not.toHaveBeenCalled();
});

test.each([
  ["over its limit", "4097"],
  ["of unknown length", undefined],
  ["of a made-up length", "-1e9x"],
])("a call with a body %s is refused before anybody asks who sent it", async (_what, length) => {
  const { "content-length": _, ...others } = ownPage;
  request.headers = new Headers(length === undefined ? others : { ...others, "content-length": length });
  request.cookies = [];
  const [handler, parse] = [vi.fn(), vi.fn()];
  const action = clinicAction(schema.refine(parse), handler);
  expect(await action({ sets: 3 })).toEqual({ ok: false, reason: "too_large" });
  expect(await publicAction(schema.refine(parse), handler)({ sets: 3 })).toEqual({ ok: false, reason: "too_large" });
  expect(parse).not.toHaveBeenCalled();
  expect(handler).not.toHaveBeenCalled();
});

test("bad input comes back with a message for each field", async () => {
  const action = clinicAction(schema, async () => ({ ok: true as const }));
  expect(await action({ sets: 99 })).toEqual({ ok: false, reason: "invalid", messages: { sets: "Too many sets." } });
  const nested = clinicAction(z.object({ items: z.array(schema) }), async () => ({ ok: true as const }));
  expect(await nested({ items: [{ sets: 1 }, { sets: 99 }] })).toMatchObject({
    messages: { "items.1.sets": "Too many sets." },
  });
});

test("no input makes it throw", async () => {
  const action = clinicAction(patientFieldsSchema, async () => ({ ok: true as const }));
  const keys = fc.constantFrom("__proto__", "constructor", "toString", "displayName", "language", "email", "");
  const input = fc.oneof(fc.anything({ withNullPrototype: true }), fc.dictionary(keys, fc.anything()));
  await fc.assert(
    fc.asyncProperty(input, async (value) => {
      const answer = await action(value as never);
      expect(answer.ok || answer.reason === "invalid").toBe(true);
    }),
    { numRuns: 60 },
  );
  expect(written).toEqual([]);
});

test("what a handler throws is logged once, without its words, and answered plainly", async () => {
  const cause = Object.assign(new Error("Ann Miller, ann@example.org"), { code: "23505", detail: "Ann Miller" });
  const action = clinicAction(schema, async () => {
    throw new Error("failed for Ann Miller", { cause });
  });
  expect(await action({ sets: 3 })).toEqual({ ok: false, reason: "failed" });
  expect(written).toHaveLength(1);
  expect(JSON.parse(written[0] ?? "")).toMatchObject({
    level: "error",
    event: "action failed",
    error: { name: "Error", cause: { code: "23505" } },
  });
  expect(written[0]).not.toMatch(/ann|miller/i);
});

test("a database that is away is told apart, so that people know to try again", async () => {
  const action = publicAction(schema, async () => {
    throw new DatabaseUnavailable("no room");
  });
  expect(await action({ sets: 3 })).toEqual({ ok: false, reason: "unavailable" });
});

test("Next's own ways out are left alone", async () => {
  await expect(clinicAction(schema, async () => redirect("/patients"))({ sets: 1 })).rejects.toThrow("NEXT_REDIRECT");
  await expect(clinicAction(schema, async () => notFound())({ sets: 1 })).rejects.toThrow(/404/);
  expect(written).toEqual([]);
});
