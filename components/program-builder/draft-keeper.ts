import { type DosageMemory, emptyMemory, rememberDosage } from "@/lib/dosage/dosage-memory";
import { type History, type HistoryAction, historyReducer, newHistory } from "@/lib/history/history";
import type { ProgramDraft } from "@/lib/program/program";
import { type ProgramAction, programMergeKey } from "@/lib/program/program-action";
import { programReducer } from "@/lib/program/program-reducer";
import {
  type Autosave,
  type AutosaveEvent,
  autosave,
  type SaveAnswer,
  type StoredDraft,
  startAutosave,
} from "./autosave-machine";
import type { DraftMirror } from "./draft-mirror";
import { Timer } from "./timer";

export type KeeperState = { history: History<ProgramDraft>; autosave: Autosave };

/** Saves one draft; never throws. */
export type Save = (input: { draft: ProgramDraft; expectedVersion: number }) => Promise<SaveAnswer>;

export const keeperTimes = {
  /** After the last change. */
  pauseMilliseconds: 800,
  /** After the first change, for those who never pause. */
  longestMilliseconds: 5000,
  mirrorMilliseconds: 250,
  longestRetryMilliseconds: 30_000,
} as const;

const reduceHistory = historyReducer(programReducer, programMergeKey);

type KeeperParts = { stored: StoredDraft; save: Save; mirror: DraftMirror };

/** Holds the draft on the screen with its undo steps, brings it to the server and keeps a copy of what is not there. */
export class DraftKeeper {
  private state: KeeperState;
  private readonly save: Save;
  private readonly mirror: DraftMirror;
  private readonly listeners = new Set<() => void>();
  private readonly saveTimer = new Timer(() => this.send({ type: "due" }));
  private readonly mirrorTimer = new Timer(() => this.keepCopy());
  private pendingSince = 0;
  private isRetired = false;
  /** By line: what its dosage had before its kind was switched. */
  private readonly memories = new Map<string, DosageMemory>();

  constructor({ stored, save, mirror }: KeeperParts) {
    this.state = { history: newHistory(stored.draft), autosave: startAutosave(stored) };
    this.save = save;
    this.mirror = mirror;
  }

  getState = (): KeeperState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  edit = (action: ProgramAction): void => this.step({ type: "edit", action: this.withMemory(action), at: Date.now() });

  undo = (): void => this.step({ type: "undo" });

  redo = (): void => this.step({ type: "redo" });

  /** Saves now what waits for a pause in typing or for the next try. */
  saveNow = (): void => {
    if (this.mirrorTimer.isRunning) this.keepCopy();
    this.send({ type: "due" });
  };

  /** Saves now what waits for a pause in typing, such as when a field is left. */
  savePending = (): void => {
    if (this.state.autosave.phase.kind === "pending") this.saveNow();
  };

  /** Saves now and tells whether the server has everything. */
  settle = (): Promise<boolean> =>
    new Promise((resolve) => {
      const check = () => {
        const { kind } = this.state.autosave.phase;
        if (kind === "pending") this.saveNow();
        if (kind === "pending" || kind === "saving") return;
        this.listeners.delete(check);
        resolve(kind === "settled");
      };
      this.listeners.add(check);
      if (this.state.autosave.phase.kind === "refused") this.saveNow();
      check();
    });

  /** Whether the server has everything, or the page is being left anyway. */
  isDone = (): boolean => this.isRetired || this.state.autosave.phase.kind === "settled";

  /** Stops for good, before the page is left without asking. False, and goes on, when the copy could not be kept. */
  retire = (copy: "keep" | "delete"): boolean => {
    if (this.isRetired) return true;
    if (copy === "keep" && !this.keepCopy()) return false;
    this.saveTimer.stop();
    this.mirrorTimer.stop();
    this.isRetired = true;
    if (copy === "delete") this.mirror.clear();
    return true;
  };

  /** Whether leaving the page loses nothing, or was decided already. */
  canLeave = (): boolean => {
    const { phase } = this.state.autosave;
    // Before the reload to a newer version nobody needs a warning: what is not saved is offered back after it.
    return this.isRetired || phase.kind === "settled" || (phase.kind === "refused" && phase.reason === "outdated");
  };

  /** In a conflict: saves over the other draft, which becomes a step of undo. */
  keepMine = (): void => {
    const { phase, draft } = this.state.autosave;
    if (phase.kind !== "conflict") return;
    this.edit({ type: "replaceDraft", draft: phase.theirs.draft });
    this.edit({ type: "replaceDraft", draft });
    this.send({ type: "keepMine" });
  };

  /** In a conflict: shows the other draft; the own one becomes a step of undo. */
  takeTheirs = (): void => {
    const { phase } = this.state.autosave;
    if (phase.kind !== "conflict") return;
    this.edit({ type: "replaceDraft", draft: phase.theirs.draft });
    this.send({ type: "takeTheirs" });
  };

  private withMemory(action: ProgramAction): ProgramAction {
    if (action.type !== "changeDosage") return action;
    const item = this.state.history.present.items.find(({ id }) => id === action.itemId);
    if (!item) return action;
    const memory = rememberDosage(this.memories.get(item.id) ?? emptyMemory, item.dosage);
    this.memories.set(item.id, memory);
    return { ...action, memory };
  }

  private step(action: HistoryAction<ProgramDraft, ProgramAction>): void {
    const history = reduceHistory(this.state.history, action);
    if (history === this.state.history) return;
    this.change({ history, autosave: autosave(this.state.autosave, { type: "edited", draft: history.present }) });
  }

  private send(event: AutosaveEvent): void {
    if (this.isRetired) return;
    const next = autosave(this.state.autosave, event);
    if (next !== this.state.autosave) this.change({ ...this.state, autosave: next });
  }

  private change(next: KeeperState): void {
    const before = this.state.autosave;
    this.state = next;
    this.follow(before, next.autosave);
    for (const listener of this.listeners) listener();
  }

  /** Does what the new state asks for: a save, a timer, a copy. */
  private follow(before: Autosave, { phase, draft, stored, attempts }: Autosave): void {
    if (phase.kind === "settled") this.keepCopy();
    else if (draft !== before.draft || stored !== before.stored) {
      this.mirrorTimer.startOnce(keeperTimes.mirrorMilliseconds);
    }
    if (phase.kind === "pending") this.waitForPause(before);
    if (phase.kind === "pending" || phase === before.phase) return;
    this.saveTimer.stop();
    if (phase.kind === "saving") {
      const answer = this.save({ draft: phase.sent, expectedVersion: stored.version });
      void answer.then((given) => this.send({ type: "answered", answer: given }));
    }
    if (phase.kind === "refused" && (phase.reason === "lost" || phase.reason === "failed")) {
      this.saveTimer.start(Math.min(1000 * 2 ** (attempts - 1), keeperTimes.longestRetryMilliseconds));
    }
  }

  private waitForPause(before: Autosave): void {
    if (before.phase.kind !== "pending") this.pendingSince = Date.now();
    const left = this.pendingSince + keeperTimes.longestMilliseconds - Date.now();
    this.saveTimer.start(Math.max(0, Math.min(keeperTimes.pauseMilliseconds, left)));
  }

  private keepCopy(): boolean {
    this.mirrorTimer.stop();
    if (this.isRetired) return true;
    const { draft, stored, phase } = this.state.autosave;
    if (phase.kind !== "settled") return this.mirror.keep({ draft, baseVersion: stored.version, keptAt: Date.now() });
    this.mirror.clear();
    return true;
  }
}
