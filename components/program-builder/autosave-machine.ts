import type { ProgramDraft } from "@/lib/program/program";
import { isSameDraft } from "@/lib/program/same-draft";
import { assertNever } from "@/lib/result";

/** A draft as the server has it, with the version that the next save must name. */
export type StoredDraft = { version: number; draft: ProgramDraft };

/**
 * lost: no answer came, the save may or may not have happened. outdated: the page is older than the server. refused:
 * the server does not take requests under this address. gone: the program is no longer there. archived: it takes no
 * changes until it is restored. invalid: the server does not take this draft.
 */
export type SaveFailure = "lost" | "signed_out" | "outdated" | "refused" | "gone" | "archived" | "invalid" | "failed";

export type SaveAnswer =
  | { kind: "saved"; version: number }
  | { kind: "conflict"; theirs: StoredDraft }
  | { kind: "refused"; reason: SaveFailure; message?: string };

type Phase =
  /** The server has what is on the screen. */
  | { kind: "settled" }
  /** Edited; waits for a pause in typing. */
  | { kind: "pending" }
  | { kind: "saving"; sent: ProgramDraft }
  | { kind: "refused"; reason: SaveFailure; message?: string }
  /** Somebody else saved another draft. Nothing is sent until the clinician chooses. */
  | { kind: "conflict"; theirs: StoredDraft };

export type Autosave = {
  draft: ProgramDraft;
  stored: StoredDraft;
  phase: Phase;
  /** Saves in a row that did not succeed. */
  attempts: number;
  /** Sent without an answer: the server may hold one of these under a version that we were never told. */
  unanswered: ProgramDraft[];
};

export type AutosaveEvent =
  | { type: "edited"; draft: ProgramDraft }
  /** It is time to save or to try again. */
  | { type: "due" }
  | { type: "answered"; answer: SaveAnswer }
  | { type: "keepMine" }
  | { type: "takeTheirs" };

export function startAutosave(stored: StoredDraft): Autosave {
  return { draft: stored.draft, stored, phase: { kind: "settled" }, attempts: 0, unanswered: [] };
}

/** A save must be sent when, and only when, an event leads into the phase "saving". */
export function autosave(state: Autosave, event: AutosaveEvent): Autosave {
  switch (event.type) {
    case "edited":
      return edited(state, event.draft);
    case "due":
      return isWaiting(state.phase) ? send(state) : state;
    case "answered":
      return state.phase.kind === "saving" ? answered(state, state.phase.sent, event.answer) : state;
    case "keepMine":
      return state.phase.kind === "conflict" ? send({ ...state, stored: state.phase.theirs, unanswered: [] }) : state;
    case "takeTheirs":
      return state.phase.kind === "conflict" ? startAutosave(state.phase.theirs) : state;
    default:
      return assertNever(event);
  }
}

/** A page that is older than the server waits for its reload: no try of it can succeed. */
function isWaiting(phase: Phase): boolean {
  return phase.kind === "pending" || (phase.kind === "refused" && phase.reason !== "outdated");
}

function edited(state: Autosave, draft: ProgramDraft): Autosave {
  const { kind } = state.phase;
  if (kind === "saving" || kind === "conflict") return { ...state, draft };
  if (kind === "refused" && state.phase.reason !== "invalid") return { ...state, draft };
  return compare({ ...state, draft });
}

function send(state: Autosave): Autosave {
  return { ...state, phase: { kind: "saving", sent: state.draft } };
}

/** Settled or pending: whether the screen shows what the server has. */
function compare(state: Autosave): Autosave {
  const isSettled = isSameDraft(state.draft, state.stored.draft);
  return { ...state, phase: { kind: isSettled ? "settled" : "pending" } };
}

function answered(state: Autosave, sent: ProgramDraft, answer: SaveAnswer): Autosave {
  switch (answer.kind) {
    case "saved":
      return compare({ ...state, stored: { version: answer.version, draft: sent }, attempts: 0, unanswered: [] });
    case "conflict":
      return met(state, answer.theirs);
    case "refused":
      return {
        ...state,
        phase: { ...answer, kind: "refused" },
        attempts: state.attempts + 1,
        unanswered: answer.reason === "lost" ? [...state.unanswered, sent] : state.unanswered,
      };
    default:
      return assertNever(answer);
  }
}

/** Another version than expected is no conflict when it says what we had, what we sent, or what we are about to send. */
function met(state: Autosave, theirs: StoredDraft): Autosave {
  const ours = [state.stored.draft, state.draft, ...state.unanswered];
  if (!ours.some((draft) => isSameDraft(draft, theirs.draft))) return { ...state, phase: { kind: "conflict", theirs } };
  return compare({ ...state, stored: theirs, attempts: 0, unanswered: [] });
}
