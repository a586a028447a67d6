"use client";

import { Keyboard, Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/button";

type BuilderToolbarProps = {
  totals: ReactNode;
  status: ReactNode;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onShowShortcuts: () => void;
  /** Publish or share, whichever comes next. */
  children: ReactNode;
};

/** Stays in sight: how long the program is, whether it is saved, and the next step. */
export function BuilderToolbar(props: BuilderToolbarProps) {
  const { totals, status, canUndo, canRedo, onUndo, onRedo, onShowShortcuts, children } = props;
  return (
    <div className="sticky top-0 z-20 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b bg-canvas px-4 py-2 sm:-mx-6 sm:px-6 lg:-mx-8 lg:px-8">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4">
        {totals}
        {status}
      </div>
      <div className="flex shrink-0 items-center gap-1">
        <IconButton label="Undo" isDisabled={!canUndo} onPress={onUndo}>
          <Undo2 aria-hidden />
        </IconButton>
        <IconButton label="Redo" isDisabled={!canRedo} onPress={onRedo}>
          <Redo2 aria-hidden />
        </IconButton>
        <span className="hidden lg:block">
          <IconButton label="Keyboard shortcuts" onPress={onShowShortcuts}>
            <Keyboard aria-hidden />
          </IconButton>
        </span>
      </div>
      <div className="hidden shrink-0 items-center gap-2 sm:flex">{children}</div>
    </div>
  );
}
