import type { Equipment, ExerciseWords, Position } from "@/lib/catalog/exercise";
import type { Dosage } from "@/lib/dosage/dosage";
import type { Localized } from "@/lib/locale";
import type { PlainDate } from "@/lib/schedule/plain-date";

/**
 * A published program, complete in itself: later edits of the draft or the catalog do not change what a patient
 * was given. It holds nothing that a patient may not read.
 */
export type RevisionSnapshot = {
  format: 1;
  title: string;
  startDate: PlainDate | null;
  endDate: PlainDate | null;
  patientMessage: string;
  safetyNote: string;
  items: RevisionItem[];
};

export type RevisionItem = {
  id: string;
  exerciseId: string;
  position: Position;
  equipment: Equipment[];
  words: Localized<Pick<ExerciseWords, "name" | "feltAt" | "lines">>;
  dosage: Dosage;
  patientNote: string;
};
