"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Localized } from "@/lib/locale";
import { draftDifferences } from "@/lib/program/differences";
import type { ProgramDraft } from "@/lib/program/program";
import { DifferenceList } from "./difference-list";

type ConflictPanelProps = {
  mine: ProgramDraft;
  theirs: ProgramDraft;
  nameOf: (exerciseId: string) => Localized;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Two drafts compete: the clinician sees what differs and chooses. The other one stays within reach of undo. */
export function ConflictPanel({ mine, theirs, nameOf, onKeepMine, onTakeTheirs }: ConflictPanelProps) {
  const [showsAll, setShowsAll] = useState(false);
  const differences = draftDifferences(theirs, mine, nameOf);
  return (
    <Notice tone="danger" role="alert" title="Somebody else changed this program">
      <p>
        Another window or a colleague saved it while you worked. Saving has stopped so that nothing is lost. Whichever
        you choose, Undo brings the other one back.
      </p>
      <div className="flex flex-wrap gap-2 py-3">
        <Button tone="primary" onPress={onKeepMine}>
          Keep mine
        </Button>
        <Button onPress={onTakeTheirs}>Take theirs</Button>
        <Button tone="quiet" aria-expanded={showsAll} onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? "Hide what differs" : "See what differs"}
        </Button>
      </div>
      {showsAll ? (
        <div className="flex flex-col gap-2 pb-1">
          <p className="font-semibold">From theirs to yours</p>
          <DifferenceList differences={differences} beforeLabel="Theirs" afterLabel="Yours" />
        </div>
      ) : null}
    </Notice>
  );
}
