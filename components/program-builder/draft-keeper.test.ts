import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SaveAnswer } from "@/components/program-builder/autosave-machine";
import { DraftKeeper, keeperTimes } from "@/components/program-builder/draft-keeper";
import type { KeptDraft } from "@/components/program-builder/draft-mirror";
import { aDosage, reps } from "@/lib/dosage/testing/dosages";
import type { ProgramDraft } from "@/lib/program/program";
import { idOf } from "@/lib/program/testing/drafts";

const empty: ProgramDraft = {
  title: "",
  startDate: null,
  endDate: null,
  patientMessage: "",
  safetyNote: "",
  items: [],
};
const type = (title: string) => ({ type: "setTitle" as const, title });

function openKeeper() {
  const requests: { title: string; expectedVersion: number; answer: (answer: SaveAnswer) => Promise<void> }[] = [];
  const kept: { copy: KeptDraft | null } = { copy: null };
  const keeper = new DraftKeeper({
    stored: { version: 1, draft: empty },
    save: ({ draft, expectedVersion }) =>
      new Promise((resolve) => {
        const answer = async (given: SaveAnswer) => {
          resolve(given);
          await vi.advanceTimersByTimeAsync(0);
        };
        requests.push({ title: draft.title, expectedVersion, answer });
      }),
    mirror: {
      keep: (copy) => {
        kept.copy = copy;
        return true;
      },
      clear: () => {
        kept.copy = null;
      },
    },
  });
  const request = (index: number) => {
    const found = requests[index];
    if (!found) throw new Error(`no request ${index}`);
    return found;
  };
  return { keeper, requests, request, kept };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the keeper of a draft", () => {
  it("waits for the reload after an upgrade: no more requests, and a copy of all that is typed", async () => {
    const { keeper, requests, request, kept } = openKeeper();
    keeper.edit(type("New"));
    keeper.saveNow();
    await request(0).answer({ kind: "refused", reason: "outdated" });
    keeper.edit(type("Newer"));
    for (let focus = 0; focus < 3; focus += 1) keeper.saveNow();
    expect(await keeper.settle()).toBe(false);
    await vi.advanceTimersByTimeAsync(10 * keeperTimes.longestRetryMilliseconds);
    expect(requests).toHaveLength(1);
    expect(kept.copy?.draft.title).toBe("Newer");
  });

  it("remembers the hold of a line while its work is a stretch of time", () => {
    const { keeper } = openKeeper();
    const dosage = aDosage({ work: reps(8, 5) });
    keeper.edit({ type: "addItem", itemId: idOf(1), exerciseId: "x", dosage });
    const switchTo = (workKind: "reps" | "duration") =>
      keeper.edit({ type: "changeDosage", itemId: idOf(1), change: { kind: "workKind", workKind } });
    switchTo("duration");
    switchTo("reps");
    expect(keeper.getState().history.present.items[0]?.dosage).toEqual(dosage);
  });

  it("saves once after a pause in typing", async () => {
    const { keeper, requests } = openKeeper();
    keeper.edit(type("N"));
    await vi.advanceTimersByTimeAsync(500);
    keeper.edit(type("Ne"));
    await vi.advanceTimersByTimeAsync(keeperTimes.pauseMilliseconds - 1);
    expect(requests).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(requests).toMatchObject([{ title: "Ne", expectedVersion: 1 }]);
  });

  it("saves those who never pause as well", async () => {
    const { keeper, requests } = openKeeper();
    for (let keystroke = 0; keystroke < 20; keystroke++) {
      keeper.edit(type("x".repeat(keystroke + 1)));
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(requests).toHaveLength(1);
  });

  it("loses at most a second of typing when the tab is killed, and forgets the copy once the server has it", async () => {
    const { keeper, request, kept } = openKeeper();
    for (let keystroke = 1; keystroke <= 8; keystroke++) {
      keeper.edit(type("x".repeat(keystroke)));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(kept.copy?.draft.title.length).toBeGreaterThanOrEqual(5);
    expect(kept.copy).toMatchObject({ baseVersion: 1 });
    keeper.saveNow();
    await request(0).answer({ kind: "saved", version: 2 });
    expect(kept.copy).toBeNull();
  });

  it("saves the newest state after a running save, never two at a time", async () => {
    const { keeper, requests, request } = openKeeper();
    keeper.edit(type("first"));
    keeper.saveNow();
    keeper.edit(type("second"));
    keeper.edit(type("third"));
    keeper.saveNow();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(requests).toHaveLength(1);
    await request(0).answer({ kind: "saved", version: 2 });
    await vi.advanceTimersByTimeAsync(keeperTimes.pauseMilliseconds);
    expect(requests.slice(1)).toMatchObject([{ title: "third", expectedVersion: 2 }]);
  });

  it("tries again and again, more and more rarely, while the server cannot be reached", async () => {
    const { keeper, requests, request } = openKeeper();
    keeper.edit(type("kept"));
    keeper.saveNow();
    for (const [index, wait] of [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000].entries()) {
      await request(index).answer({ kind: "refused", reason: "lost" });
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(requests).toHaveLength(index + 1);
      await vi.advanceTimersByTimeAsync(1);
      expect(requests).toHaveLength(index + 2);
    }
  });

  it("waits for sign-in and goes on afterwards", async () => {
    const { keeper, requests, request } = openKeeper();
    keeper.edit(type("kept"));
    keeper.saveNow();
    await request(0).answer({ kind: "refused", reason: "signed_out" });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(requests).toHaveLength(1);
    keeper.saveNow();
    await request(1).answer({ kind: "saved", version: 2 });
    expect(keeper.getState().autosave.phase.kind).toBe("settled");
  });

  it("tells whether everything is saved, however much happens meanwhile", async () => {
    const { keeper, request } = openKeeper();
    keeper.edit(type("one"));
    const isSettled = keeper.settle();
    keeper.edit(type("two"));
    await request(0).answer({ kind: "saved", version: 2 });
    await request(1).answer({ kind: "saved", version: 3 });
    await expect(isSettled).resolves.toBe(true);
    keeper.edit(type("three"));
    const isRefused = keeper.settle();
    await request(2).answer({ kind: "refused", reason: "lost" });
    await expect(isRefused).resolves.toBe(false);
  });

  const theirs = { version: 5, draft: { ...empty, title: "theirs" } };
  async function meetConflict() {
    const opened = openKeeper();
    opened.keeper.edit(type("mine"));
    opened.keeper.saveNow();
    await opened.request(0).answer({ kind: "conflict", theirs });
    return opened;
  }

  it("keeps the other draft as a step of undo when mine is kept", async () => {
    const { keeper, request } = await meetConflict();
    keeper.keepMine();
    expect(request(1)).toMatchObject({ title: "mine", expectedVersion: 5 });
    keeper.undo();
    expect(keeper.getState().history.present.title).toBe("theirs");
  });

  it("keeps my draft as a step of undo when theirs is taken", async () => {
    const { keeper, requests } = await meetConflict();
    keeper.takeTheirs();
    expect(keeper.getState().history.present.title).toBe("theirs");
    expect(requests).toHaveLength(1);
    keeper.undo();
    await vi.advanceTimersByTimeAsync(keeperTimes.pauseMilliseconds);
    expect(requests[1]).toMatchObject({ title: "mine", expectedVersion: 5 });
  });

  it("retired before a sign-out, deletes the copy and writes nothing more", async () => {
    const { keeper, request, kept } = openKeeper();
    keeper.edit(type("N"));
    await vi.advanceTimersByTimeAsync(keeperTimes.pauseMilliseconds);
    expect(kept.copy).not.toBeNull();
    expect(keeper.retire("delete")).toBe(true);
    expect(kept.copy).toBeNull();
    keeper.edit(type("Ne"));
    keeper.saveNow();
    await request(0).answer({ kind: "refused", reason: "lost" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kept.copy).toBeNull();
    expect(keeper.canLeave()).toBe(true);
  });

  it("retired after a time-out, keeps the newest copy", async () => {
    const { keeper, kept } = openKeeper();
    keeper.edit(type("Neck"));
    expect(keeper.canLeave()).toBe(false);
    expect(keeper.retire("keep")).toBe(true);
    expect(kept.copy?.draft.title).toBe("Neck");
    expect(keeper.canLeave()).toBe(true);
  });
});
