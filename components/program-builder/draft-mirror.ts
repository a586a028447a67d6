import { draftRoot, keysFrom } from "@/components/ui/browser-traces";
import type { ProgramDraft } from "@/lib/program/program";
import { seal, unseal } from "./draft-cipher";

/** A draft that this browser kept because the server did not have it yet. */
export type KeptDraft = { draft: ProgramDraft; baseVersion: number; keptAt: number };

/** A copy of unsaved work on this computer, which outlives the tab. `keep` returns whether there is room for it. */
export type DraftMirror = { keep: (kept: KeptDraft) => boolean; clear: () => void };

/** Whose work on which program, and the key that only this person's pages have: nobody else can read it. */
export type MirrorOwner = { clinicianId: string; programId: string; draftKey: string };

const format = 2;
const longestMilliseconds = 30 * 24 * 60 * 60 * 1000;

function prefixOf({ clinicianId, programId }: MirrorOwner): string {
  return `${draftRoot}${clinicianId}:${programId}:`;
}

/** A place of its own for every open tab, so that two tabs never write over each other's work. */
export function draftMirror(storage: Storage | null, owner: MirrorOwner, tabId: string): DraftMirror {
  const key = prefixOf(owner) + tabId;
  return {
    keep: (kept) => storage !== null && attempt(() => storage.setItem(key, write(owner.draftKey, key, kept))),
    clear: () => void attempt(() => storage?.removeItem(key)),
  };
}

/** What earlier tabs left behind for this program, newest first, with the key to forget it by. */
export function listKeptDrafts(
  storage: Storage | null,
  owner: MirrorOwner,
  now: number,
): (KeptDraft & { key: string })[] {
  if (!storage) return [];
  const kept = keysFrom(storage, draftRoot).flatMap((key) => {
    const isOwn = key.startsWith(`${draftRoot}${owner.clinicianId}:`);
    if (isOwn) encryptPlainCopy(storage, owner.draftKey, key);
    const sealed = readSealed(storage, key);
    const value = sealed && isOwn ? open(owner.draftKey, key, sealed) : null;
    // A copy that does not open was written under a key that is gone.
    const isLost = !sealed || now - sealed.keptAt > longestMilliseconds || (isOwn && !value);
    if (isLost) forgetKeptDraft(storage, key);
    return value && !isLost && key.startsWith(prefixOf(owner)) ? [{ key, ...value }] : [];
  });
  return kept.toSorted((one, other) => other.keptAt - one.keptAt);
}

export function forgetKeptDraft(storage: Storage | null, key: string): void {
  attempt(() => storage?.removeItem(key));
}

type Sealed = { keptAt: number; sealed: string };

function write(draftKey: string, key: string, { draft, baseVersion, keptAt }: KeptDraft): string {
  const sealed = seal(draftKey, `${key} ${keptAt}`, JSON.stringify({ draft, baseVersion }));
  return JSON.stringify({ format, keptAt, sealed });
}

function open(draftKey: string, key: string, { keptAt, sealed }: Sealed): KeptDraft | null {
  const text = unseal(draftKey, `${key} ${keptAt}`, sealed);
  return text === null ? null : asKept({ ...parse(text), keptAt });
}

/** Null for what this version did not write. */
function readSealed(storage: Storage, key: string): Sealed | null {
  const value = parse(storage.getItem(key));
  const isOurs = value?.format === format && Number.isFinite(value.keptAt) && typeof value.sealed === "string";
  return isOurs ? { keptAt: value.keptAt, sealed: value.sealed } : null;
}

/** Copies of format 1 were readable by anyone at this computer. */
function encryptPlainCopy(storage: Storage, draftKey: string, key: string): void {
  const value = parse(storage.getItem(key));
  const kept = value?.format === 1 ? asKept(value) : null;
  if (kept && !attempt(() => storage.setItem(key, write(draftKey, key, kept)))) forgetKeptDraft(storage, key);
}

function parse(text: string | null) {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

function asKept(value: KeptDraft): KeptDraft | null {
  try {
    const { draft, baseVersion, keptAt } = value;
    return Number.isFinite(keptAt) && isWhole(draft) ? { draft, baseVersion, keptAt } : null;
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

/** False where storage is full or forbidden: that costs the copy, not the work, which goes to the server all the same. */
function attempt(run: () => void): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
