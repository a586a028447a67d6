"use client";

import { Undo2 } from "lucide-react";
import { Button } from "@/components/ui/button";

/** A line that was just taken out, and the place it had. */
export type Removed = { index: number; name: string; onUndo: () => void };

/** Stands where the line was, so that a slip is undone on the spot. */
export function RemovedNotice({ removed: { name, onUndo } }: { removed: Removed }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 rounded-card border border-line-strong border-dashed py-1 pr-1 pl-4 text-muted">
      <span>{name} removed</span>
      <Button tone="quiet" icon={<Undo2 aria-hidden />} onPress={onUndo}>
        Put it back
      </Button>
    </li>
  );
}
