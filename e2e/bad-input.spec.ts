import fc from "fast-check";
import { makePublishedProgram, makeShareLink } from "@/db/testing/factories";
import { makeAccount, patientPath, useRunningDatabase } from "@/db/testing/running-app";
import { findActionIds } from "./action-ids";
import { expect, signInTo, test } from "./fixtures";

/** Anything that JSON can say, with keys that reach for prototypes. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(
    fc.constantFrom("programId", "patientId", "draft", "expectedVersion", "__proto__", "constructor", "items", "id"),
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.uuid(), fc.constant("x".repeat(20_000)), fc.constant("\u0000\uD800")),
  ),
  fc.constant(Array.from({ length: 5_000 }, () => ({ id: 1 }))),
);

const isOfServer = (status: number) => status >= 500;

test("no action answers made-up input with an error of the server", async ({ playwright, baseURL }) => {
  useRunningDatabase();
  const account = await makeAccount();
  const request = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  for (const [name, id] of findActionIds()) {
    // Signing out would end what the others are called with.
    if (name.startsWith("signOut")) continue;
    await signInTo(request, account);
    for (const input of fc.sample(anything, { numRuns: 12, seed: 7 })) {
      const answer = await request.post("/sign-in", {
        headers: { "Next-Action": id, Origin: baseURL ?? "", "Content-Type": "text/plain;charset=UTF-8" },
        data: JSON.stringify([input]),
      });
      const what = `${name} with ${JSON.stringify(input)?.slice(0, 200)}`;
      expect(isOfServer(answer.status()), what).toBe(false);
      expect(await answer.text(), what).not.toContain('"reason":"failed"');
    }
  }
  await request.dispose();
});

const brokenBodies: (string | Buffer)[] = [
  "",
  "{",
  "null",
  "[]",
  '{"__proto__":{"id":1}}',
  '[{"__proto__":{"then":"$1"}},"$F1","$@2","$K3","$Q4","$B5"]',
  '"$1:constructor:constructor"',
  '["$h1"]',
  "[".repeat(3_000),
  `${"[".repeat(1_900)}${"]".repeat(1_900)}`,
  `{"a":${'{"a":'.repeat(500)}1${"}".repeat(501)}`,
  JSON.stringify(Array(1_500).fill(0)),
  JSON.stringify([Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`key${index}`, index]))]),
  `[1e${"9".repeat(1_000)}]`,
  Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
  Buffer.from([0x5b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x5d]),
];

const tenMegabytes = "x".repeat(10 * 1024 * 1024);

test("no action answers a broken body with an error of the server", async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  const unknownIds = ["x", "toString", "__proto__", "0".repeat(42), "a".repeat(5_000)];
  const types = ["text/plain;charset=UTF-8", "application/json", "multipart/form-data; boundary=x"];
  for (const id of [...findActionIds().values(), ...unknownIds]) {
    for (const data of [...brokenBodies, ...(id.length === 42 ? [tenMegabytes] : [])]) {
      const type = types[data.length % types.length] ?? "";
      const headers = { "Next-Action": id, Origin: baseURL ?? "", "Content-Type": type };
      const answer = await request.post("/sign-in", { headers, data });
      expect(isOfServer(answer.status()), `${id} (${type}) with ${String(data).slice(0, 100)}`).toBe(false);
      if (data === tenMegabytes) expect([413, 415]).toContain(answer.status());
    }
  }
  await request.dispose();
});

test("no handler answers a broken body with an error of the server", async ({ playwright, baseURL }) => {
  useRunningDatabase();
  const { scope } = await makeAccount();
  const { id } = await makePublishedProgram(scope);
  const [page = "", secret = ""] = patientPath(await makeShareLink(scope, id)).split("#");
  const request = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  const json = { Origin: baseURL ?? "", "Content-Type": "application/json" };
  expect((await request.post(`${page}/open`, { headers: json, data: { secret } })).ok()).toBe(true);
  const form = { Origin: baseURL ?? "", "Content-Type": "application/x-www-form-urlencoded" };
  const forms = [
    "email=%",
    "email=%E0%A4%A&password=%00",
    "email[]=a&email[]=b",
    "__proto__=1&csrfToken=%ff",
    "&&&===",
  ];
  const made = fc.sample(anything, { numRuns: 30, seed: 11 }).map((value) => JSON.stringify(value) ?? "");
  const handlers = [
    { path: `${page}/log/v1`, headers: json, bodies: [...brokenBodies, ...made] },
    // Another link, so that the tries at a secret do not count against this one.
    { path: "/p/nothing-here/open", headers: json, bodies: brokenBodies.slice(0, 12) },
    { path: "/api/auth/callback/credentials", headers: form, bodies: [...forms, ...brokenBodies] },
    { path: "/api/auth/signout", headers: form, bodies: [...forms, ...brokenBodies] },
  ];
  for (const { path, headers, bodies } of handlers) {
    for (const data of [...bodies, tenMegabytes]) {
      const answer = await request.post(path, { headers, data });
      const what = `${path} with ${String(data).slice(0, 200)}`;
      expect(answer.status(), what).toBeGreaterThanOrEqual(400);
      expect(answer.status(), what).toBeLessThan(500);
      if (data === tenMegabytes) expect(answer.status(), what).toBe(413);
    }
  }
  await request.dispose();
});
