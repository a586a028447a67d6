"use client";

import { useMemo, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { indexCards } from "@/lib/catalog/search";
import { ExercisePicker } from "./exercise-picker";
import type { Builder, BuilderProps } from "./use-builder";

type BuilderPickerProps = Pick<BuilderProps, "cards" | "covers"> & { builder: Builder };

/** The catalog beside the program; in a dialog where there is no room for both. */
export function BuilderPicker({ cards, covers, builder }: BuilderPickerProps) {
  const { draft, picker, searchField, addCard, leavePicker } = builder;
  const index = useMemo(() => indexCards(cards), [cards]);
  // By what is in the program, so that typing a dosage does not draw the catalog again.
  const exerciseIds = draft.items.map(({ exerciseId }) => exerciseId).join(" ");
  const counts = useMemo(() => countsOf(exerciseIds.split(" ")), [exerciseIds]);
  const dialogField = useRef<HTMLInputElement>(null);
  const shared = { index, covers, counts, onAdd: addCard };
  return (
    <>
      <aside
        aria-label="Catalog"
        className="sticky top-18 hidden max-h-[calc(100dvh-6rem)] flex-col gap-3 rounded-card border border-line bg-surface p-4 shadow-card lg:flex"
      >
        <h2 className="text-lead font-semibold">Add exercises</h2>
        <ExercisePicker {...shared} onLeave={leavePicker} searchField={searchField} />
      </aside>
      <Dialog title="Add exercises" isOpen={picker.isDialogOpen} onOpenChange={picker.close}>
        <ExercisePicker {...shared} searchField={dialogField} />
        <div className="sticky bottom-0 -mx-5 -mb-5 flex items-center justify-between gap-3 border-line border-t bg-surface px-5 py-3 sm:-mx-6 sm:-mb-6 sm:px-6">
          <span className="text-muted">
            {draft.items.length === 1 ? "1 exercise in the program" : `${draft.items.length} exercises in the program`}
          </span>
          <Button tone="primary" onPress={picker.close}>
            Done
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function countsOf(exerciseIds: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of exerciseIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
