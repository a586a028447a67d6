"use client";

import { Copy } from "lucide-react";
import { useMemo } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { CatalogCard } from "@/lib/catalog/card";
import type { DosageChange } from "@/lib/dosage/change-dosage";
import { dosageBounds } from "@/lib/dosage/dosage";
import { outsideSource } from "@/lib/dosage/outside-source";
import { describeSideFit } from "@/lib/dosage/side-fit";
import type { Locale } from "@/lib/locale";
import type { ProgramItem } from "@/lib/program/program";
import { DosageFields, noteOf } from "./dosage-fields";
import { DosagePreview } from "./dosage-preview";
import { FieldProblems } from "./field-problems";
import { FrequencyFields } from "./frequency-fields";
import { NoteFields } from "./note-fields";
import { SideFields } from "./side-fields";
import { tooLong } from "./too-long";
import type { ListHandlers } from "./use-builder-list";

type ItemEditorProps = { item: ProgramItem; card: CatalogCard | null; language: Locale; handlers: ListHandlers };

/** All of one exercise's dosage and notes, with the sentences that come of it. */
export function ItemEditor({ item, card, language, handlers }: ItemEditorProps) {
  const { id: itemId, dosage } = item;
  const { edit, texts, onClose, onDuplicate } = handlers;
  const deviations = useMemo(() => outsideSource(dosage, card?.ranges ?? []), [dosage, card]);
  const onChange = (change: DosageChange) => edit({ type: "changeDosage", itemId, change });
  return (
    <FieldProblems texts={texts} itemId={itemId}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere inside, as Done does. */}
      <div
        onKeyDown={(event) => {
          if (event.key === "Escape" && !event.defaultPrevented) onClose(itemId);
        }}
        className="flex flex-col gap-5"
      >
        <DosagePreview dosage={dosage} language={language} />
        <DosageFields dosage={dosage} onChange={onChange} deviations={deviations} />
        <SideFields dosage={dosage} onChange={onChange} note={card ? describeSideFit(dosage.side, card) : null} />
        <FrequencyFields
          frequency={dosage.frequency}
          onChange={onChange}
          timesPerDayNote={noteOf(deviations, ["timesPerDay"])}
        />
        <NoteFields
          item={item}
          language={language}
          onPatientNote={(patientNote) => edit({ type: "setPatientNote", itemId, patientNote })}
          onClinicianNote={(clinicianNote) => edit({ type: "setClinicianNote", itemId, clinicianNote })}
        />
        <div className="flex flex-wrap items-end justify-between gap-4">
          <div className="min-w-0 flex-[0_1_22rem]">
            <TextField
              label="Load (optional)"
              placeholder="For example: red band, 5 lb"
              value={dosage.load}
              onChange={(load) => onChange({ kind: "load", load })}
              error={tooLong(dosage.load, dosageBounds.loadCharacters.max)}
            />
          </div>
          <div className="flex flex-wrap gap-2">
            <Button tone="quiet" icon={<Copy aria-hidden />} onPress={() => onDuplicate(itemId)}>
              Duplicate
            </Button>
            <Button onPress={() => onClose(itemId)}>Done</Button>
          </div>
        </div>
      </div>
    </FieldProblems>
  );
}
