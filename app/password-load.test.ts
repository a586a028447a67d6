import { expect, test, vi } from "vitest";
import { hashingLimits, hashPassword, verifyPassword } from "@/app/password";
import { isUnavailable } from "@/app/unavailable";

const counted = vi.hoisted(() => ({ running: 0, most: 0 }));
vi.mock("@node-rs/argon2", async (importOriginal) => {
  const real = await importOriginal<typeof import("@node-rs/argon2")>();
  const count =
    <Args extends unknown[], Value>(work: (...args: Args) => Promise<Value>) =>
    async (...args: Args) => {
      counted.running += 1;
      counted.most = Math.max(counted.most, counted.running);
      return work(...args).finally(() => {
        counted.running -= 1;
      });
    };
  return { ...real, verify: count(real.verify), hash: count(real.hash) };
});

test("a flood of passwords runs at most two at a time, and what finds no room is turned away at once", async () => {
  const { running, waiting } = hashingLimits;
  const tries = Array.from({ length: 60 }, (_, at) =>
    at % 2 === 0 ? verifyPassword(null, "quiet-harbor-7") : hashPassword("quiet-harbor-7"),
  );
  const results = await Promise.allSettled(tries);
  const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  expect(refused.length).toBeGreaterThanOrEqual(60 - running - waiting);
  expect(refused.every(isUnavailable)).toBe(true);
  expect(counted.most).toBe(running);
  expect(running).toBeLessThanOrEqual(2);
  // The room is free again.
  expect(await verifyPassword(null, "quiet-harbor-7")).toBe(false);
});
