import type { ProgramDraft } from "@/lib/program/program";

/** A draft that this browser kept because the server did not have it yet. */
export type KeptDraft = { draft: ProgramDraft; baseVersion: number; keptAt: number };

/** A copy of unsaved work on this computer, which outlives the tab. */
export type DraftMirror = { keep: (kept: KeptDraft) => void; clear: () => void };

/** Whose work on which program. Another person at the same computer is never offered it. */
export type MirrorOwner = { clinicianId: string; programId: string };

const root = "homestretch:draft:";
const format = 1;
const longestMilliseconds = 30 * 24 * 60 * 60 * 1000;

function prefixOf({ clinicianId, programId }: MirrorOwner): string {
  return `${root}${clinicianId}:${programId}:`;
}

/** A place of its own for every open tab, so that two tabs never write over each other's work. */
export function draftMirror(storage: Storage | null, owner: MirrorOwner, tabId: string): DraftMirror {
  const key = prefixOf(owner) + tabId;
  return {
    keep: (kept) => attempt(() => storage?.setItem(key, JSON.stringify({ format, ...kept }))),
    clear: () => attempt(() => storage?.removeItem(key)),
  };
}

/** What earlier tabs left behind for this program, newest first, with the key to forget it by. */
export function listKeptDrafts(
  storage: Storage | null,
  owner: MirrorOwner,
  now: number,
): (KeptDraft & { key: string })[] {
  if (!storage) return [];
  const kept = keysOf(storage).flatMap((key) => {
    const value = read(storage, key);
    if (!value || now - value.keptAt > longestMilliseconds) {
      forgetKeptDraft(storage, key);
      return [];
    }
    return key.startsWith(prefixOf(owner)) ? [{ key, ...value }] : [];
  });
  return kept.toSorted((one, other) => other.keptAt - one.keptAt);
}

export function forgetKeptDraft(storage: Storage | null, key: string): void {
  attempt(() => storage?.removeItem(key));
}

/** The browser's storage, or null where it is switched off. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function keysOf(storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  return keys.filter((key) => key.startsWith(root));
}

/** Null for what this version did not write. */
function read(storage: Storage, key: string): KeptDraft | null {
  try {
    const value = JSON.parse(storage.getItem(key) ?? "null");
    const isOurs = value?.format === format && Number.isFinite(value.keptAt) && isWhole(value.draft);
    return isOurs ? { draft: value.draft, baseVersion: value.baseVersion, keptAt: value.keptAt } : null;
  } catch {
    return null;
  }
}

/** Whether a draft has everything that is shown of it. Change `format` when a draft gets other fields. */
function isWhole(draft: ProgramDraft): boolean {
  const texts = [draft.title, draft.patientMessage, draft.safetyNote];
  return (
    texts.every((text) => typeof text === "string") &&
    draft.items.every(({ dosage, id }) => typeof id === "string" && dosage.work.kind && dosage.frequency.days.kind)
  );
}

/** A full or forbidden storage costs the copy, not the work: that goes to the server all the same. */
function attempt(write: () => void): void {
  try {
    write();
  } catch {}
}
