import { describe, expect, it } from "vitest";
import { unseal } from "@/components/program-builder/draft-cipher";
import { draftMirror, forgetKeptDraft, listKeptDrafts } from "@/components/program-builder/draft-mirror";
import { forgetPlainCopies, forgetTraces, programsWithCopies } from "@/components/ui/browser-traces";
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

const key = (byte: number) => Buffer.alloc(32, byte).toString("base64url");
const owner = { clinicianId: "pat", programId: "back", draftKey: key(1) };
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
    draftMirror(storage, { ...owner, clinicianId: "kim", draftKey: key(2) }, "a").keep(copy("kim's"));
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
    draftMirror(storage, { clinicianId: "kim", programId: "neck", draftKey: key(2) }, "a").keep(
      copy("old", now - month),
    );
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

  it("holds none of the text in readable form, and opens with the person's own key only", () => {
    const storage = new MemoryStorage();
    const secret = "Ms. Nguyen: numb left hand";
    draftMirror(storage, owner, "a").keep(copy(secret));
    const place = storage.key(0) ?? "";
    const stored = storage.getItem(place) ?? "";
    for (const form of [secret, btoa(secret).slice(4, 20), "numb", "title", "patientMessage"]) {
      expect(stored).not.toContain(form);
    }
    const sealed = JSON.parse(stored).sealed;
    expect(unseal(owner.draftKey, `${place} ${now}`, sealed)).toContain(secret);
    expect(unseal(key(2), `${place} ${now}`, sealed)).toBeNull();
    expect(unseal(owner.draftKey, `elsewhere ${now}`, sealed)).toBeNull();
    const kim = { ...owner, clinicianId: "kim", draftKey: key(2) };
    expect(listKeptDrafts(storage, kim, now)).toEqual([]);
    expect(listKeptDrafts(storage, owner, now)).toMatchObject([copy(secret)]);
  });

  it("drops copies whose key is gone", () => {
    const storage = new MemoryStorage();
    draftMirror(storage, owner, "a").keep(copy("before the secret changed"));
    expect(listKeptDrafts(storage, { ...owner, draftKey: key(9) }, now)).toEqual([]);
    expect(storage.length).toBe(0);
  });

  it("encrypts the person's own copies from before at first sight, and drops those of others", () => {
    const storage = new MemoryStorage();
    const plain = (title: string) => JSON.stringify({ format: 1, ...copy(title) });
    storage.setItem("homestretch:draft:pat:back:old", plain("mine"));
    storage.setItem("homestretch:draft:pat:neck:old", plain("mine, too"));
    storage.setItem("homestretch:draft:kim:neck:old", plain("kim's"));
    forgetPlainCopies(storage, "pat");
    expect(storage.getItem("homestretch:draft:kim:neck:old")).toBeNull();
    expect(listKeptDrafts(storage, owner, now)).toMatchObject([copy("mine")]);
    expect(storage.getItem("homestretch:draft:pat:neck:old")).not.toContain("mine");
    expect(listKeptDrafts(storage, { ...owner, programId: "neck" }, now)).toMatchObject([copy("mine, too")]);
  });

  it("after signing out only colleagues' copies and other things are left", () => {
    const [storage, tab] = [new MemoryStorage(), new MemoryStorage()];
    const kim = { ...owner, clinicianId: "kim", draftKey: key(2) };
    for (const one of [owner, { ...owner, programId: "neck" }, kim]) draftMirror(storage, one, "a").keep(copy("x"));
    storage.setItem("homestretch:last-input", "1");
    storage.setItem("homestretch:setting:p1", "a patient's phone");
    tab.setItem("homestretch:carried:new-patient", "Ms. Nguyen");
    expect(programsWithCopies(storage, "pat")).toEqual(["back", "neck"]);
    forgetTraces("pat", storage, tab);
    const left = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    expect(left).toEqual(["homestretch:draft:kim:back:a", "homestretch:setting:p1"]);
    expect(tab.length).toBe(0);
  });
});
