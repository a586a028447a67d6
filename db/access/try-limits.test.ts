import { expect, test } from "vitest";
import { consumeTry, returnTry } from "@/db/access/try-limits";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const attempt = (key: string, at = now) => consumeTry({ key, now: at, max: 10, windowSeconds: 900 });

test("of a hundred tries at the same moment exactly the allowed number passes", async () => {
  const results = await Promise.all(Array.from({ length: 100 }, () => attempt("parallel")));
  expect(results.filter((result) => result.allowed)).toHaveLength(10);
  expect(results.filter((result) => !result.allowed && result.retryAfterSeconds === 900)).toHaveLength(90);
});

test("the window begins with the first try and is not moved by refused ones", async () => {
  for (let count = 0; count < 10; count += 1) await attempt("window", later(count));
  expect(await attempt("window", later(600))).toMatchObject({ allowed: false, retryAfterSeconds: 300 });
  expect(await attempt("window", later(899))).toMatchObject({ allowed: false, retryAfterSeconds: 1 });
  expect(await attempt("window", later(900))).toMatchObject({ allowed: true, retryAfterSeconds: 0 });
});

test("right tries use up none of the wrong ones, nor do refused ones", async () => {
  for (let count = 0; count < 12; count += 1) {
    expect((await attempt("returned")).allowed).toBe(true);
    await returnTry("returned");
  }
  const inFlight = await Promise.all(Array.from({ length: 40 }, () => attempt("returned")));
  expect(inFlight.filter((one) => one.allowed)).toHaveLength(10);
  await returnTry("returned");
  expect((await attempt("returned")).allowed).toBe(true);
  expect((await attempt("returned")).allowed).toBe(false);
});

test("one key does not count for another", async () => {
  for (let count = 0; count < 11; count += 1) await attempt("one");
  expect(await attempt("other")).toMatchObject({ allowed: true, retryAfterSeconds: 0 });
});

test("what is counted cannot be read back", async () => {
  await attempt("sign-in:ada@example.test");
  const rows = await owner()`select row::text from rate_limit row`;
  expect(JSON.stringify(rows)).not.toContain("ada");
});

test("windows that are over are cleared away by later tries", async () => {
  for (let count = 0; count < 25; count += 1) await attempt(`old ${count}`);
  for (let count = 0; count < 4; count += 1) await attempt("new", later(4000));
  expect(await owner()`select count(*)::int from rate_limit`).toEqual([{ count: 1 }]);
});
