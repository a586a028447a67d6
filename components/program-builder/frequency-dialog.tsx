"use client";

import { type ReactNode, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { frequencyStarts } from "@/lib/catalog/starting-points";
import { changeDayKind } from "@/lib/dosage/change-frequency";
import type { Days, Frequency } from "@/lib/dosage/dosage";
import { emptyMemory } from "@/lib/dosage/dosage-memory";
import { type FrequencyPart, mixedParts } from "@/lib/dosage/mixed-frequency";
import { FieldProblems } from "./field-problems";
import { CuesField, DaysFields, TimesPerDayField } from "./frequency-fields";
import { UnusableTexts } from "./unusable-texts";

type FrequencyDialogProps = {
  frequencies: readonly Frequency[];
  /** Only the parts that were chosen: of the others each exercise keeps its own. */
  onApply: (change: Partial<Frequency>) => void;
  onClose: () => void;
};

const usual: Frequency = { timesPerDay: 1, days: { kind: "daily" }, cues: [] };

/** Sets how often for all exercises at once, from a starting point or by hand. */
export function FrequencyDialog({ frequencies, onApply, onClose }: FrequencyDialogProps) {
  const [change, setChange] = useState<Partial<Frequency>>({});
  const [dayMemory, setDayMemory] = useState(emptyMemory);
  const [texts] = useState(() => new UnusableTexts());
  const problems = useSyncExternalStore(texts.subscribe, texts.getAll, texts.getAll);
  const shown = { ...(frequencies[0] ?? usual), ...change };
  const mixed = mixedParts(frequencies).filter((part) => !(part in change));
  const set = (next: Partial<Frequency>) => setChange({ ...change, ...next });
  const setDays = (days: Days) => {
    const { days: before } = shown;
    if (before.kind === "weekdays") setDayMemory({ ...dayMemory, weekdays: before.weekdays });
    if (before.kind === "timesPerWeek") setDayMemory({ ...dayMemory, timesPerWeek: before.timesPerWeek });
    set({ days });
  };
  const part = (name: FrequencyPart, label: string, fields: ReactNode) =>
    mixed.includes(name) ? <MixedPart label={label} onSame={() => set({ [name]: shown[name] })} /> : fields;

  return (
    <Dialog title="Frequency for all exercises" isOpen onOpenChange={onClose} width="wide">
      <div className="grid gap-2 sm:grid-cols-2">
        {frequencyStarts.map(({ id, label, hint, days }) => (
          <div key={id} className="flex flex-col items-start gap-1 rounded-control bg-sunken p-3">
            <Button onPress={() => onApply({ days })}>{label}</Button>
            <p className="text-caption text-muted">{hint} Times a day stay as they are.</p>
          </div>
        ))}
      </div>
      <FieldProblems texts={texts}>
        <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
          {part(
            "timesPerDay",
            "Times a day",
            <TimesPerDayField value={shown.timesPerDay} onChange={(timesPerDay) => set({ timesPerDay })} />,
          )}
          {part(
            "days",
            "Days",
            <DaysFields
              value={shown.days}
              onChange={setDays}
              onKind={(kind) => setDays(changeDayKind(shown.days, kind, dayMemory))}
            />,
          )}
          {part("cues", "Good moments (optional)", <CuesField value={shown.cues} onChange={(cues) => set({ cues })} />)}
        </div>
      </FieldProblems>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-caption text-muted">What you don't change here stays as prescribed for each exercise.</p>
        <Button
          tone="primary"
          isDisabled={Object.keys(change).length === 0 || problems.length > 0}
          onPress={() => onApply(change)}
        >
          {frequencies.length === 1 ? "Apply to 1 exercise" : `Apply to all ${frequencies.length} exercises`}
        </Button>
      </div>
    </Dialog>
  );
}

/** In place of a field whose value differs from exercise to exercise. */
function MixedPart({ label, onSame }: { label: string; onSame: () => void }) {
  return (
    <div className="flex flex-col items-start gap-1">
      <span className="font-semibold">{label}</span>
      <span className="text-caption text-muted">Differs. Each exercise keeps its own.</span>
      <Button onPress={onSame}>Same for all</Button>
    </div>
  );
}
