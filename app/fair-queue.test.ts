import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fairQueue } from "@/app/fair-queue";
import { ServerBusy } from "@/app/server-busy";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const limits = { running: 1, waiting: 4, waitingPerKey: 2, waitMilliseconds: 1000 };

/** Queues tasks by name ("north 1" is the clinic "north"), which end one by one. */
function clinics(queue: ReturnType<typeof fairQueue>) {
  const started: string[] = [];
  const ends: Array<() => void> = [];
  const add = (name: string) =>
    queue(name.split(" ")[0] ?? "", () => {
      started.push(name);
      return new Promise<string>((resolve) => ends.push(() => resolve(name)));
    });
  const endNext = async () => {
    await vi.advanceTimersByTimeAsync(0);
    ends.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { started, add, endNext };
}

test("lines take turns: a clinic with many tasks delays another by one", async () => {
  const { started, add, endNext } = clinics(fairQueue(limits));
  const results = ["north 1", "north 2", "north 3", "south 1", "west 1"].map(add);
  for (let round = 0; round < 5; round += 1) await endNext();
  expect(started).toEqual(["north 1", "north 2", "south 1", "west 1", "north 3"]);
  expect(await Promise.all(results)).toHaveLength(5);
});

test("a clinic cannot fill the queue, and a full queue turns everyone away at once", async () => {
  const { started, add, endNext } = clinics(fairQueue(limits));
  const waiting = ["north 1", "north 2", "north 3"].map(add);
  await expect(add("north 4")).rejects.toBeInstanceOf(ServerBusy);
  waiting.push(add("south 1"), add("south 2"));
  await expect(add("west 1")).rejects.toBeInstanceOf(ServerBusy);
  for (let round = 0; round < 5; round += 1) await endNext();
  expect(await Promise.all(waiting)).toHaveLength(5);
  // There is room again.
  void add("west 1");
  await vi.advanceTimersByTimeAsync(0);
  expect(started.at(-1)).toBe("west 1");
});

test("who waits too long is turned away and takes no place later", async () => {
  const { started, add, endNext } = clinics(fairQueue(limits));
  void add("north 1");
  const turnedAway = expect(add("south 1")).rejects.toBeInstanceOf(ServerBusy);
  await vi.advanceTimersByTimeAsync(900);
  void add("west 1");
  await vi.advanceTimersByTimeAsync(200);
  await turnedAway;
  await endNext();
  expect(started).toEqual(["north 1", "west 1"]);
});

test("a task that fails gives its place back", async () => {
  const queue = fairQueue(limits);
  await expect(queue("north", () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
  expect(await queue("south", async () => "done")).toBe("done");
});
