"use client";

import { useEffect, useState } from "react";
import { browserStorage } from "@/components/ui/browser-traces";
import { LocalTime } from "@/components/ui/local-time";
import type { Localized } from "@/lib/locale";
import { draftDifferences } from "@/lib/program/differences";
import type { ProgramDraft } from "@/lib/program/program";
import { isSameDraft } from "@/lib/program/same-draft";
import { forgetKeptDraft, type KeptDraft, listKeptDrafts, type MirrorOwner } from "./draft-mirror";
import { DraftOffer } from "./draft-offer";
import { tabId } from "./tab-id";

type KeptDraftOfferProps = {
  owner: MirrorOwner;
  draft: ProgramDraft;
  version: number;
  nameOf: (exerciseId: string) => Localized;
  onRestore: (draft: ProgramDraft) => void;
};

/** Gives back what an earlier tab could not save, such as after a crash, newest first. */
export function KeptDraftOffer({ owner, draft, version, nameOf, onRestore }: KeptDraftOfferProps) {
  const { clinicianId, programId, draftKey } = owner;
  const [offers, setOffers] = useState<(KeptDraft & { key: string })[]>([]);

  useEffect(() => {
    const kept = listKeptDrafts(browserStorage(), { clinicianId, programId, draftKey }, Date.now());
    setOffers(kept.filter(({ key }) => !key.endsWith(tabId)));
  }, [clinicianId, programId, draftKey]);

  const [offer] = offers;
  const isKnown = offer !== undefined && isSameDraft(offer.draft, draft);
  const leave = (key: string) => {
    forgetKeptDraft(browserStorage(), key);
    setOffers((left) => left.filter((one) => one.key !== key));
  };

  useEffect(() => {
    if (offer && isKnown) leave(offer.key);
  });

  if (!offer || isKnown) return null;
  return (
    <DraftOffer
      title={
        <>
          You have unsaved changes from <LocalTime instant={new Date(offer.keptAt).toISOString()} withTime />
        </>
      }
      differences={draftDifferences(draft, offer.draft, nameOf)}
      takeLabel="Restore"
      leaveLabel="Discard"
      onTake={() => {
        onRestore(offer.draft);
        leave(offer.key);
      }}
      onLeave={() => leave(offer.key)}
    >
      {offer.baseVersion < version
        ? "The program was saved again after that, so look at what would change. Undo takes it back."
        : "They were kept on this computer. Undo takes them back out."}
    </DraftOffer>
  );
}
