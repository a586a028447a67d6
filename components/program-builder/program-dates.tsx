"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import type { ProgramDraft } from "@/lib/program/program";
import type { ProgramAction } from "@/lib/program/program-action";
import { addDays, type PlainDate } from "@/lib/schedule/plain-date";
import { useProblemReport } from "./field-problems";

type ProgramDatesProps = { draft: ProgramDraft; edit: (action: ProgramAction) => void };
type Dates = Pick<ProgramDraft, "startDate" | "endDate">;

const weekChoices = [4, 6, 8] as const;

/** From when until when. An end before the start stays in the field with a message and is not saved. */
export function ProgramDates({ draft, edit }: ProgramDatesProps) {
  const saved: Dates = { startDate: draft.startDate, endDate: draft.endDate };
  const [typed, setTyped] = useState<Dates | null>(null);
  const [seen, setSeen] = useState(saved);
  if (seen.startDate !== saved.startDate || seen.endDate !== saved.endDate) {
    setSeen(saved);
    setTyped(null);
  }
  const { startDate, endDate } = typed ?? saved;
  const problem = typed ? "The end is before the start." : null;
  const [unfinished, setUnfinished] = useState<Partial<Record<"start" | "end", string | null>>>({});
  useProblemReport("dates", problem ?? unfinished.start ?? unfinished.end ?? null);

  const set = (dates: Dates) => {
    const isPossible = !dates.startDate || !dates.endDate || dates.startDate <= dates.endDate;
    setTyped(isPossible ? null : dates);
    if (isPossible) edit({ type: "setDates", ...dates });
  };

  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-4">
      <div className="w-42">
        <DateField
          label="Start (optional)"
          value={startDate}
          onChange={(day) => set({ startDate: day, endDate })}
          onProblem={(start) => setUnfinished((before) => ({ ...before, start }))}
        />
      </div>
      <div className="w-42">
        <DateField
          label="End (optional)"
          value={endDate}
          onChange={(day) => set({ startDate, endDate: day })}
          onProblem={(end) => setUnfinished((before) => ({ ...before, end }))}
          error={problem ?? undefined}
          description={
            startDate && !endDate ? (
              <Weeks startDate={startDate} onChoose={(day) => set({ startDate, endDate: day })} />
            ) : null
          }
        />
      </div>
    </div>
  );
}

function Weeks({ startDate, onChoose }: { startDate: PlainDate; onChoose: (endDate: PlainDate) => void }) {
  return (
    <span className="flex gap-1">
      {weekChoices.map((weeks) => (
        <Button key={weeks} tone="quiet" onPress={() => onChoose(addDays(startDate, weeks * 7 - 1))}>
          {`${weeks} wk`}
        </Button>
      ))}
    </span>
  );
}
