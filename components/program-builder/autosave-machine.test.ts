import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Autosave,
  type AutosaveEvent,
  autosave,
  type SaveAnswer,
  type StoredDraft,
  startAutosave,
} from "@/components/program-builder/autosave-machine";
import type { ProgramDraft } from "@/lib/program/program";

const titled = (title: string): ProgramDraft => ({
  title,
  startDate: null,
  endDate: null,
  patientMessage: "",
  safetyNote: "",
  items: [],
});

/** A server that keeps the rule of versions, and the network in front of it. */
class World {
  stored: StoredDraft = { version: 1, draft: titled("start") };
  state: Autosave = startAutosave(this.stored);
  inFlight: { draft: ProgramDraft; expectedVersion: number }[] = [];
  isForeign = false;
  /** Another person's draft was replaced by ours. */
  hasOverwritten = false;

  send(event: AutosaveEvent) {
    const before = this.state.phase;
    this.state = autosave(this.state, event);
    const { phase, stored } = this.state;
    if (phase.kind === "saving" && phase !== before) {
      this.inFlight.push({ draft: phase.sent, expectedVersion: stored.version });
    }
  }

  /** The request reaches the server, which answers; the answer may be lost on the way back. */
  arrive({ isAnswerLost }: { isAnswerLost: boolean }) {
    const request = this.inFlight.pop();
    if (!request) return;
    const isCurrent = request.expectedVersion === this.stored.version;
    if (isCurrent) {
      this.hasOverwritten ||= this.isForeign;
      this.write(request.draft);
    }
    const answer: SaveAnswer = isCurrent
      ? { kind: "saved", version: this.stored.version }
      : { kind: "conflict", theirs: this.stored };
    this.send({ type: "answered", answer: isAnswerLost ? { kind: "refused", reason: "lost" } : answer });
  }

  refuse(reason: "lost" | "signed_out" | "failed") {
    if (this.inFlight.pop()) this.send({ type: "answered", answer: { kind: "refused", reason } });
  }

  writeFromElsewhere(title: string) {
    this.write(titled(title));
    this.isForeign = true;
  }

  private write(draft: ProgramDraft) {
    this.isForeign = false;
    this.stored = { version: this.stored.version + 1, draft };
  }

  /** The network works and time passes. */
  settle() {
    for (let round = 0; round < 5; round++) {
      this.send({ type: "due" });
      this.arrive({ isAnswerLost: false });
    }
  }
}

type Step = (world: World) => void;
const ownSteps: fc.Arbitrary<Step>[] = [
  fc.nat(6).map((n) => (world) => world.send({ type: "edited", draft: titled(`mine ${n}`) })),
  fc.constant((world) => world.send({ type: "due" })),
  fc.boolean().map((isAnswerLost) => (world) => world.arrive({ isAnswerLost })),
  fc
    .constantFrom("lost" as const, "signed_out" as const, "failed" as const)
    .map((reason) => (world) => world.refuse(reason)),
];
const foreignStep: fc.Arbitrary<Step> = fc.nat(3).map((n) => (world) => world.writeFromElsewhere(`theirs ${n}`));

function play(steps: Step[]): World {
  const world = new World();
  for (const step of steps) {
    step(world);
    expect(world.inFlight.length).toBeLessThanOrEqual(1);
  }
  return world;
}

describe("autosave", () => {
  it("brings the newest edit to the server, whatever the network did before", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(...ownSteps), { maxLength: 60 }), (steps) => {
        const world = play(steps);
        world.settle();
        expect(world.stored.draft).toEqual(world.state.draft);
        expect(world.state.phase.kind).toBe("settled");
      }),
    );
  });

  it("never writes over another person's draft unasked", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(...ownSteps, foreignStep), { maxLength: 60 }), (steps) => {
        const world = play(steps);
        world.settle();
        expect(world.hasOverwritten).toBe(false);
      }),
    );
  });

  it("sends nothing while two drafts compete, and keeps what is typed meanwhile", () => {
    const world = new World();
    world.send({ type: "edited", draft: titled("mine") });
    world.writeFromElsewhere("theirs");
    world.settle();
    world.send({ type: "edited", draft: titled("mine, longer") });
    world.send({ type: "due" });
    expect(world.inFlight).toEqual([]);
    expect(world.state).toMatchObject({ draft: titled("mine, longer"), phase: { kind: "conflict" } });
    expect(world.stored.draft).toEqual(titled("theirs"));
  });

  it("saves over the newer version once the clinician keeps theirs own", () => {
    const world = new World();
    world.send({ type: "edited", draft: titled("mine") });
    world.writeFromElsewhere("theirs");
    world.settle();
    world.send({ type: "keepMine" });
    world.settle();
    expect(world.stored.draft).toEqual(titled("mine"));
    expect(world.state.phase.kind).toBe("settled");
  });

  it("shows the other draft once the clinician takes it", () => {
    const world = new World();
    world.send({ type: "edited", draft: titled("mine") });
    world.writeFromElsewhere("theirs");
    world.settle();
    world.send({ type: "takeTheirs" });
    expect(world.state).toMatchObject({ draft: titled("theirs"), phase: { kind: "settled" } });
  });

  it("does not take its own save, whose answer was lost, for another person's", () => {
    const world = new World();
    world.send({ type: "edited", draft: titled("first") });
    world.send({ type: "due" });
    world.arrive({ isAnswerLost: true });
    world.send({ type: "edited", draft: titled("second") });
    world.settle();
    expect(world.stored.draft).toEqual(titled("second"));
  });

  it("saves nothing when an edit was taken back", () => {
    const world = new World();
    world.send({ type: "edited", draft: titled("other") });
    world.send({ type: "edited", draft: titled("start") });
    expect(world.state.phase.kind).toBe("settled");
    world.send({ type: "due" });
    expect(world.inFlight).toEqual([]);
  });

  it("waits for the next edit when the server does not take the draft", () => {
    const world = new World();
    world.send({ type: "edited", draft: titled("bad") });
    world.send({ type: "due" });
    world.send({ type: "answered", answer: { kind: "refused", reason: "invalid", message: "No." } });
    expect(world.state.phase).toEqual({ kind: "refused", reason: "invalid", message: "No." });
    world.send({ type: "edited", draft: titled("good") });
    expect(world.state.phase.kind).toBe("pending");
  });
});
