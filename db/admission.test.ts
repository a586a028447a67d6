import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { admission } from "@/db/admission";
import { DatabaseUnavailable } from "@/db/database-unavailable";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A task that ends when told to. */
function task() {
  const control = { hasStarted: false, end: () => {}, fail: () => {} };
  const run = () =>
    new Promise<string>((resolve, reject) => {
      control.hasStarted = true;
      control.end = () => resolve("done");
      control.fail = () => reject(new Error("failed"));
    });
  return { control, run };
}

test("as many as allowed run, the next waits for its turn, one more is turned away at once", async () => {
  const admit = admission({ running: 1, waiting: 1, waitMilliseconds: 1000 });
  const [first, second, third] = [task(), task(), task()];
  const results = [admit(first.run), admit(second.run)];
  await expect(admit(third.run)).rejects.toBeInstanceOf(DatabaseUnavailable);
  expect([first.control.hasStarted, second.control.hasStarted]).toEqual([true, false]);
  first.control.end();
  expect(await results[0]).toBe("done");
  await vi.waitFor(() => expect(second.control.hasStarted).toBe(true));
  second.control.end();
  expect(await results[1]).toBe("done");
});

test("who waits too long is turned away and takes no place later", async () => {
  const admit = admission({ running: 1, waiting: 2, waitMilliseconds: 1000 });
  const [first, second, third] = [task(), task(), task()];
  admit(first.run);
  const turnedAway = expect(admit(second.run)).rejects.toBeInstanceOf(DatabaseUnavailable);
  await vi.advanceTimersByTimeAsync(900);
  const result = admit(third.run);
  await vi.advanceTimersByTimeAsync(200);
  await turnedAway;
  first.control.end();
  await vi.waitFor(() => expect(third.control.hasStarted).toBe(true));
  third.control.end();
  expect(await result).toBe("done");
  expect(second.control.hasStarted).toBe(false);
});

test("a task that fails gives its place back", async () => {
  const admit = admission({ running: 1, waiting: 0, waitMilliseconds: 1000 });
  const [first, second] = [task(), task()];
  const failed = expect(admit(first.run)).rejects.toThrow("failed");
  await vi.waitFor(() => expect(first.control.hasStarted).toBe(true));
  first.control.fail();
  await failed;
  const result = admit(second.run);
  await vi.waitFor(() => expect(second.control.hasStarted).toBe(true));
  second.control.end();
  expect(await result).toBe("done");
});
