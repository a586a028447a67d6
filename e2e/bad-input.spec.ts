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

test("no handler answers a broken body with an error of the server", async ({ playwright, baseURL }) => {
  useRunningDatabase();
  const { scope } = await makeAccount();
  const { id } = await makePublishedProgram(scope);
  const [page = "", secret = ""] = patientPath(await makeShareLink(scope, id)).split("#");
  const request = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  const headers = { Origin: baseURL ?? "", "Content-Type": "application/json" };
  expect((await request.post(`${page}/open`, { headers, data: { secret } })).ok()).toBe(true);
  const bodies = [
    "",
    "{",
    "null",
    "[]",
    '{"__proto__":{"id":1}}',
    Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
    ...fc.sample(anything, { numRuns: 30, seed: 11 }).map((value) => JSON.stringify(value) ?? ""),
  ];
  for (const data of bodies) {
    const answer = await request.post(`${page}/log/v1`, { headers, data });
    expect(answer.status(), String(data).slice(0, 200)).toBeGreaterThanOrEqual(400);
    expect(answer.status(), String(data).slice(0, 200)).toBeLessThan(500);
  }
  const tooLarge = await request.post(`${page}/log/v1`, { headers, data: "x".repeat(10 * 1024 * 1024) });
  expect(tooLarge.status()).toBe(413);
  await request.dispose();
});
