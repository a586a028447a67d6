"use client";

import { TextField } from "@/components/ui/text-field";
import { safetyText } from "@/lib/catalog/guidance";
import type { Locale } from "@/lib/locale";
import { type ProgramDraft, programBounds } from "@/lib/program/program";
import type { ProgramAction } from "@/lib/program/program-action";
import { ReadingHint } from "./reading-hint";
import { tooLong } from "./too-long";

type ProgramTextsProps = { draft: ProgramDraft; language: Locale; edit: (action: ProgramAction) => void };

/** What the clinician says to the patient about the whole program. */
export function ProgramTexts({ draft, language, edit }: ProgramTextsProps) {
  const { patientMessage, safetyNote } = draft;
  const max = programBounds.messageCharacters.max;
  return (
    <section
      aria-labelledby="program-texts"
      className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <h2 id="program-texts" className="text-lead font-semibold">
        {language === "es" ? "Words to the patient, in Spanish" : "Words to the patient"}
      </h2>
      <TextField
        label="Message above the exercises (optional)"
        rows={3}
        value={patientMessage}
        onChange={(next) => edit({ type: "setPatientMessage", patientMessage: next })}
        error={tooLong(patientMessage, max)}
        description={<ReadingHint text={patientMessage} locale={language} />}
      />
      <div className="flex flex-col gap-3">
        <div className="text-caption text-muted">
          <p className="font-semibold text-ink">Always there: “{safetyText.en.title}”</p>
          <p>
            {safetyText.en.stop} {safetyText.en.seekHelp}
          </p>
        </div>
        <TextField
          label="Added for this patient (optional)"
          rows={2}
          value={safetyNote}
          onChange={(next) => edit({ type: "setSafetyNote", safetyNote: next })}
          error={tooLong(safetyNote, max)}
          description={<ReadingHint text={safetyNote} locale={language} />}
        />
      </div>
    </section>
  );
}
