"use client";

import { Lock } from "lucide-react";
import { TextField } from "@/components/ui/text-field";
import type { Locale } from "@/lib/locale";
import { type ProgramItem, programBounds } from "@/lib/program/program";
import { ReadingHint } from "./reading-hint";
import { tooLong } from "./too-long";

type NoteFieldsProps = {
  item: ProgramItem;
  language: Locale;
  onPatientNote: (patientNote: string) => void;
  onClinicianNote: (clinicianNote: string) => void;
};

/** What the patient reads with the exercise, and what only the clinic sees. */
export function NoteFields({ item, language, onPatientNote, onClinicianNote }: NoteFieldsProps) {
  return (
    <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
      <TextField
        label={language === "es" ? "Note to the patient, in Spanish" : "Note to the patient"}
        rows={2}
        value={item.patientNote}
        onChange={onPatientNote}
        error={tooLong(item.patientNote, programBounds.noteCharacters.max)}
        description={<ReadingHint text={item.patientNote} locale={language} />}
      />
      <TextField
        label="Clinic note"
        rows={2}
        value={item.clinicianNote}
        onChange={onClinicianNote}
        error={tooLong(item.clinicianNote, programBounds.noteCharacters.max)}
        description={
          <span className="inline-flex items-center gap-1">
            <Lock aria-hidden className="size-3.5" /> Only your clinic sees this
          </span>
        }
      />
    </div>
  );
}
