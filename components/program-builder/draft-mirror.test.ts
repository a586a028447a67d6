import { describe, expect, it } from "vitest";
import { draftMirror, forgetKeptDraft, listKeptDrafts } from "@/components/program-builder/draft-mirror";
import type { ProgramDraft } from "@/lib/program/program";

class MemoryStorage implements Storage {
  private readonly entries = new Map<string, string>();
  get length() {
    return this.entries.size;
  }
  key = (index: number) => [...this.entries.keys()][index] ?? null;
  getItem = (key: string) => this.entries.get(key) ?? null;
  setItem = (key: string, value: string) => void this.entries.set(key, value);
  removeItem = (key: string) => void this.entries.delete(key);
  clear = () => this.entries.clear();
}

const owner = { clinicianId: "pat", programId: "back" };
const now = Date.UTC(2026, 0, 15);
const copy = (title: string, keptAt = now) => {
  const draft: ProgramDraft = { title, startDate: null, endDate: null, patientMessage: "", safetyNote: "", items: [] };
  return { draft, baseVersion: 3, keptAt };
};

describe("copies of unsaved drafts", () => {
  it("gives back what each tab left, newest first", () => {
    const storage = new MemoryStorage();
    draftMirror(storage, owner, "a").keep(copy("older", now - 5));
    draftMirror(storage, owner, "b").keep(copy("newer"));
    expect(listKeptDrafts(storage, owner, now)).toMatchObject([copy("newer"), copy("older", now - 5)]);
  });

  it("offers nobody the work of another person or on another program", () => {
    const storage = new MemoryStorage();
    draftMirror(storage, { ...owner, clinicianId: "kim" }, "a").keep(copy("kim's"));
    draftMirror(storage, { ...owner, programId: "neck" }, "a").keep(copy("neck"));
    expect(listKeptDrafts(storage, owner, now)).toEqual([]);
  });

  it("forgets what was saved or turned down", () => {
    const storage = new MemoryStorage();
    const mirror = draftMirror(storage, owner, "a");
    mirror.keep(copy("saved"));
    mirror.clear();
    draftMirror(storage, owner, "b").keep(copy("turned down"));
    for (const { key } of listKeptDrafts(storage, owner, now)) forgetKeptDraft(storage, key);
    expect(storage.length).toBe(0);
  });

  it("removes what is a month old or not readable, whoever it belonged to", () => {
    const storage = new MemoryStorage();
    const month = 31 * 24 * 60 * 60 * 1000;
    draftMirror(storage, { clinicianId: "kim", programId: "neck" }, "a").keep(copy("old", now - month));
    storage.setItem("homestretch:draft:pat:back:b", "{broken");
    storage.setItem("homestretch:draft:pat:back:c", JSON.stringify({ format: 0, draft: {} }));
    storage.setItem("something else", "stays");
    expect(listKeptDrafts(storage, owner, now)).toEqual([]);
    expect(storage.length).toBe(1);
  });

  it("goes on without a copy where storage is full or switched off", () => {
    const full = new MemoryStorage();
    full.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    expect(() => draftMirror(full, owner, "a").keep(copy("lost"))).not.toThrow();
    expect(() => draftMirror(null, owner, "a").keep(copy("lost"))).not.toThrow();
    expect(listKeptDrafts(null, owner, now)).toEqual([]);
  });
});
