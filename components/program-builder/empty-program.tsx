"use client";

import { ListPlus } from "lucide-react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type ProgramStart, programStarts } from "@/lib/catalog/starting-points";

type EmptyProgramProps = { onStart: (start: ProgramStart) => void; onAdd: () => void };

/** A program without exercises: the two ways on. */
export function EmptyProgram({ onStart, onAdd }: EmptyProgramProps) {
  return (
    <EmptyState
      title="Add the first exercise"
      icon={<ListPlus aria-hidden />}
      action={
        <div className="flex flex-wrap justify-center gap-2">
          <span className="lg:hidden">
            <Button tone="primary" onPress={onAdd}>
              Choose exercises
            </Button>
          </span>
          {programStarts.map((start) => (
            <Button key={start.id} onPress={() => onStart(start)}>
              {`Start from “${start.title.en}” (${start.exerciseIds.length})`}
            </Button>
          ))}
        </div>
      }
    >
      Search the catalog, or start from a ready-made set and take out what does not fit.
    </EmptyState>
  );
}
