/*
 * What clinicians' pages keep in this browser. All of it starts with "homestretch:"; patients' pages have names of
 * their own.
 */

/** Copies of unsaved drafts: `homestretch:draft:<clinician>:<program>:<tab>`. */
export const draftRoot = "homestretch:draft:";

/** The moment of the last key or touch, in any tab. */
export const lastInputKey = "homestretch:last-input";

/** The browser's storage, or null where it is switched off. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The storage of this tab, or null where it is switched off. */
export function tabStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

export function keysFrom(storage: Storage, start: string): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  return keys.filter((key) => key.startsWith(start));
}

/** The programs of which this browser holds unsaved changes of a person. */
export function programsWithCopies(storage: Storage | null, clinicianId: string): string[] {
  if (!storage) return [];
  const start = `${draftRoot}${clinicianId}:`;
  return [...new Set(keysFrom(storage, start).map((key) => key.slice(start.length).split(":")[0] ?? ""))];
}

/** After signing out: nothing of the person's patients stays. Copies of colleagues stay, encrypted. */
export function forgetTraces(clinicianId: string, storage = browserStorage(), tab = tabStorage()): void {
  if (storage) {
    for (const key of keysFrom(storage, `${draftRoot}${clinicianId}:`)) storage.removeItem(key);
    storage.removeItem(lastInputKey);
    forgetPlainCopies(storage, null);
  }
  if (tab) for (const key of keysFrom(tab, "homestretch:")) tab.removeItem(key);
}

/** Copies from before they were encrypted, save one person's, which the builder encrypts. */
export function forgetPlainCopies(storage: Storage | null, exceptClinicianId: string | null): void {
  if (!storage) return;
  for (const key of keysFrom(storage, draftRoot)) {
    const isOwn = exceptClinicianId !== null && key.startsWith(`${draftRoot}${exceptClinicianId}:`);
    if (!isOwn && !/^\{"format":2,/.test(storage.getItem(key) ?? "")) storage.removeItem(key);
  }
}
