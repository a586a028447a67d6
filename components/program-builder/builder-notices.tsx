"use client";

import { useState } from "react";
import { draftDifferences } from "@/lib/program/differences";
import { ConflictPanel } from "./conflict-panel";
import { DraftOffer } from "./draft-offer";
import { KeptDraftOffer } from "./kept-draft-offer";
import { SaveProblem } from "./save-problem";
import { saveNoticesId } from "./save-status";
import type { Builder, BuilderProps } from "./use-builder";

type BuilderNoticesProps = Pick<BuilderProps, "program" | "clinicianId" | "draftKey" | "offered"> & {
  builder: Builder;
};

/** What needs a decision before the work goes on: competing drafts, unsaved ones from before, an offered revision. */
export function BuilderNotices({ program, clinicianId, draftKey, offered, builder }: BuilderNoticesProps) {
  const { autosave, draft, keeper, nameOf, replaceDraft } = builder;
  const [isOfferLeft, setIsOfferLeft] = useState(false);
  const leaveOffer = () => {
    setIsOfferLeft(true);
    // Otherwise a reload would ask again.
    window.history.replaceState(null, "", window.location.pathname);
  };
  return (
    <div id={saveNoticesId} className="flex scroll-mt-20 flex-col gap-3 empty:hidden">
      <SaveProblem phase={autosave.phase} onTryAgain={keeper.saveNow} />
      {autosave.phase.kind === "conflict" ? (
        <ConflictPanel
          mine={draft}
          theirs={autosave.phase.theirs.draft}
          nameOf={nameOf}
          onKeepMine={keeper.keepMine}
          onTakeTheirs={keeper.takeTheirs}
        />
      ) : null}
      <KeptDraftOffer
        owner={{ clinicianId, programId: program.id, draftKey }}
        draft={draft}
        version={program.version}
        nameOf={nameOf}
        onRestore={replaceDraft}
      />
      {offered && builder.isOfferNew && !isOfferLeft ? (
        <DraftOffer
          title={`Restore revision ${offered.number} as the draft?`}
          differences={draftDifferences(draft, offered.draft, nameOf)}
          takeLabel="Restore as draft"
          leaveLabel="Leave the draft as it is"
          onTake={() => {
            replaceDraft(offered.draft);
            leaveOffer();
          }}
          onLeave={leaveOffer}
        >
          The patient keeps what is published now until you publish again. Undo brings the draft back.
        </DraftOffer>
      ) : null}
    </div>
  );
}
