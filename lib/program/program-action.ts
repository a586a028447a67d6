import type { DosageChange } from "@/lib/dosage/change-dosage";
import type { Dosage } from "@/lib/dosage/dosage";
import type { DosageMemory } from "@/lib/dosage/dosage-memory";
import type { ProgramDraft, ProgramItem } from "@/lib/program/program";
import type { PlainDate } from "@/lib/schedule/plain-date";

/** One edit of a draft. New ids arrive with the action. */
export type ProgramAction =
  | { type: "setTitle"; title: string }
  | { type: "setDates"; startDate: PlainDate | null; endDate: PlainDate | null }
  | { type: "setPatientMessage"; patientMessage: string }
  | { type: "setSafetyNote"; safetyNote: string }
  | { type: "replaceDraft"; draft: ProgramDraft }
  | ItemAction;

/** An edit of the lines. */
export type ItemAction =
  /** At the end, with empty notes. */
  | { type: "addItem"; itemId: string; exerciseId: string; dosage: Dosage }
  /** Whole lines, from a template or an earlier program, in front of the line that now has this index. */
  | { type: "insertItems"; items: ProgramItem[]; index: number }
  | { type: "removeItem"; itemId: string }
  | { type: "moveItem"; itemId: string; toIndex: number }
  | { type: "moveItemBy"; itemId: string; by: -1 | 1 }
  /** Right behind the original. */
  | { type: "duplicateItem"; itemId: string; newItemId: string }
  /** Another exercise in the same line, such as a progression; the notes stay. */
  | { type: "replaceExercise"; itemId: string; exerciseId: string; dosage: Dosage }
  | { type: "setPatientNote"; itemId: string; patientNote: string }
  | { type: "setClinicianNote"; itemId: string; clinicianNote: string }
  | { type: "changeDosage"; itemId: string; change: DosageChange; memory?: DosageMemory }
  | { type: "changeEveryDosage"; change: DosageChange };

/** Edits with the same key that follow each other quickly are one step of undo: typing in a field, steps of a number. */
export function programMergeKey(action: ProgramAction): string | null {
  switch (action.type) {
    case "setTitle":
    case "setPatientMessage":
    case "setSafetyNote":
      return action.type;
    case "setPatientNote":
    case "setClinicianNote":
      return `${action.type} ${action.itemId}`;
    case "changeDosage":
      return `${action.type} ${action.itemId} ${action.change.kind}`;
    default:
      return null;
  }
}
