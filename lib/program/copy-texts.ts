import type { Locale } from "@/lib/locale";
import { searchWords } from "@/lib/patient/search-key";
import type { ProgramDraft, ProgramItem } from "@/lib/program/program";

/** Words of a program that were written for its patient. `key` names one within one version of the program. */
export type CopyText = {
  key: string;
  kind: "title" | "message" | "safety" | "note" | "load";
  text: string;
  /** The exercise of a note or load. */
  exerciseId: string | null;
};

/** The words of a program that another patient could read, without the empty ones. Clinic notes are never among them. */
export function copyTexts(draft: ProgramDraft): CopyText[] {
  const all: CopyText[] = [
    { key: "title", kind: "title", text: draft.title, exerciseId: null },
    { key: "message", kind: "message", text: draft.patientMessage, exerciseId: null },
    { key: "safety", kind: "safety", text: draft.safetyNote, exerciseId: null },
    ...draft.items.flatMap(({ exerciseId, dosage, patientNote }, index): CopyText[] => [
      { key: `load:${index}`, kind: "load", text: dosage.load, exerciseId },
      { key: `note:${index}`, kind: "note", text: patientNote, exerciseId },
    ]),
  ];
  return all.filter(({ text }) => text.trim() !== "");
}

/**
 * Whether a text is chosen before the clinician decides: a title or load is, unless it names the first patient or the
 * new one reads another language. What was said to the first patient is not.
 */
export function isCopiedAtFirst(
  { kind, text }: CopyText,
  between: { patientName: string; languages: Locale[] },
): boolean {
  if (kind !== "title" && kind !== "load") return false;
  if (new Set(between.languages).size > 1) return false;
  const words = searchWords(text).join(" ");
  // Rather one title too few: a part of the name counts anywhere, as in "Jose's" or "(jose)".
  return !searchWords(between.patientName).some((name) => name.length > 1 && words.includes(name));
}

/**
 * The draft that another patient gets: exercises and dosage, with the chosen texts and no others. Clinic notes stay
 * behind, and so do dates. `untitled` is the title when the old one is not chosen.
 */
export function draftForAnother(draft: ProgramDraft, keys: readonly string[], untitled: string): ProgramDraft {
  const chosen = new Set(keys);
  const take = (key: string, text: string) => (chosen.has(key) ? text : "");
  return {
    title: take("title", draft.title) || untitled,
    startDate: null,
    endDate: null,
    patientMessage: take("message", draft.patientMessage),
    safetyNote: take("safety", draft.safetyNote),
    items: draft.items.map(
      (item, index): ProgramItem => ({
        ...item,
        dosage: { ...item.dosage, load: take(`load:${index}`, item.dosage.load) },
        patientNote: take(`note:${index}`, item.patientNote),
        clinicianNote: "",
      }),
    ),
  };
}
