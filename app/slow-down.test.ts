import { expect, test } from "vitest";
import { slowDown, slowDownMilliseconds } from "@/app/slow-down";

test("ten wrong tries cost nothing; then each makes the next slower, up to three seconds", () => {
  expect([0, 10, 11, 20, 1_000_000].map(slowDownMilliseconds)).toEqual([0, 0, 100, 1000, 3000]);
});

test("at most 200 wait at a time; beyond, nobody does", async () => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  let waiting = 0;
  const wait = () => {
    waiting += 1;
    return gate;
  };
  const all = Array.from({ length: 500 }, () => slowDown(50, wait));
  expect(waiting).toBe(200);
  release();
  await Promise.all(all);
  await slowDown(50, wait);
  expect(waiting).toBe(201);
});
