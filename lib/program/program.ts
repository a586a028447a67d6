import type { Dosage } from "@/lib/dosage/dosage";
import type { PlainDate } from "@/lib/schedule/plain-date";

/** What a clinician edits. A patient sees only published revisions of it. */
export type ProgramDraft = {
  title: string;
  startDate: PlainDate | null;
  endDate: PlainDate | null;
  /** Shown to the patient above the exercises. */
  patientMessage: string;
  /** Added to the safety text that is always there. */
  safetyNote: string;
  items: ProgramItem[];
};

/** One exercise of a program, in its place. */
export type ProgramItem = {
  /** Made by the client, kept for ever: what a patient logs points to it. */
  id: string;
  exerciseId: string;
  dosage: Dosage;
  patientNote: string;
  /** Never leaves the clinic. */
  clinicianNote: string;
};

export const programBounds = {
  titleCharacters: { max: 120 },
  messageCharacters: { max: 1000 },
  noteCharacters: { max: 1000 },
  items: { max: 60 },
} as const;
