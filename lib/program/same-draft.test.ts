import { expect, it } from "vitest";
import type { ProgramDraft } from "@/lib/program/program";
import { isSameDraft } from "@/lib/program/same-draft";

const draft = (given: Partial<ProgramDraft> = {}): ProgramDraft => ({
  title: "Neck",
  startDate: null,
  endDate: null,
  patientMessage: "One\nTwo",
  safetyNote: "",
  items: [],
  ...given,
});

it("takes a draft that came back from storage for the one that was sent", () => {
  const { items, title, ...rest } = draft({ patientMessage: "One\r\nTwo\u0000" });
  expect(isSameDraft({ ...rest, items, title }, draft())).toBe(true);
});

it("sees every difference in what was typed", () => {
  expect(isSameDraft(draft(), draft({ title: "neck" }))).toBe(false);
  expect(isSameDraft(draft(), draft({ patientMessage: "One\nTwo " }))).toBe(false);
  const item = { id: "a", exerciseId: "chin-tucks", patientNote: "", clinicianNote: "" };
  const dosage = { sets: 1 } as ProgramDraft["items"][number]["dosage"];
  expect(isSameDraft(draft({ items: [{ ...item, dosage }] }), draft())).toBe(false);
  const other = draft({ items: [{ ...item, clinicianNote: "x", dosage }] });
  expect(isSameDraft(draft({ items: [{ ...item, dosage }] }), other)).toBe(false);
});
