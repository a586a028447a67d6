"use client";

import { useCallback, useMemo } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { CatalogCard } from "@/lib/catalog/card";
import type { DosageChange } from "@/lib/dosage/change-dosage";
import { dosageBounds } from "@/lib/dosage/dosage";
import { outsideSource } from "@/lib/dosage/outside-source";
import type { Locale } from "@/lib/locale";
import type { ProgramItem } from "@/lib/program/program";
import { DosageFields, noteOf } from "./dosage-fields";
import { DosagePreview } from "./dosage-preview";
import { ProblemListener } from "./field-problems";
import { FrequencyFields } from "./frequency-fields";
import { NoteFields } from "./note-fields";
import { SideFields } from "./side-fields";
import { tooLong } from "./too-long";

type ItemEditorProps = {
  item: ProgramItem;
  card: CatalogCard | null;
  language: Locale;
  onChangeDosage: (change: DosageChange) => void;
  onPatientNote: (patientNote: string) => void;
  onClinicianNote: (clinicianNote: string) => void;
  onFieldProblem: (itemId: string, field: string, problem: string | null) => void;
  onClose: () => void;
};

/** All of one exercise's dosage and notes, with the sentences that come of it. */
export function ItemEditor(props: ItemEditorProps) {
  const { item, card, language, onChangeDosage, onPatientNote, onClinicianNote, onFieldProblem, onClose } = props;
  const { id, dosage } = item;
  const deviations = useMemo(() => outsideSource(dosage, card?.ranges ?? []), [dosage, card]);
  const onReport = useCallback(
    (field: string, problem: string | null) => onFieldProblem(id, field, problem),
    [id, onFieldProblem],
  );
  return (
    <ProblemListener onReport={onReport}>
      <div className="flex flex-col gap-5">
        <DosagePreview dosage={dosage} language={language} />
        <DosageFields dosage={dosage} onChange={onChangeDosage} deviations={deviations} />
        <SideFields dosage={dosage} onChange={onChangeDosage} />
        <FrequencyFields
          frequency={dosage.frequency}
          onChange={onChangeDosage}
          timesPerDayNote={noteOf(deviations, ["timesPerDay"])}
        />
        <NoteFields item={item} language={language} onPatientNote={onPatientNote} onClinicianNote={onClinicianNote} />
        <div className="flex flex-wrap items-end justify-between gap-4">
          <div className="min-w-0 flex-[0_1_22rem]">
            <TextField
              label="Load, if any"
              placeholder="For example: red band, 5 lb"
              value={dosage.load}
              onChange={(load) => onChangeDosage({ kind: "load", load })}
              error={tooLong(dosage.load, dosageBounds.loadCharacters.max)}
            />
          </div>
          <Button onPress={onClose}>Done</Button>
        </div>
      </div>
    </ProblemListener>
  );
}
