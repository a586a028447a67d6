"use client";

import { useState } from "react";
import type { ShareLinkView } from "@/components/share-link/share-link-view";
import { refusalOf } from "@/components/ui/refusal-of";
import type { ActionResult } from "@/lib/action-result";
import type { BuilderActions, PublishedRevision, PublishOutcome } from "./builder-program";
import type { DraftKeeper } from "./draft-keeper";

type PublishParts = {
  programId: string;
  keeper: DraftKeeper;
  publish: BuilderActions["publish"];
  published: PublishedRevision | null;
  links: ShareLinkView[];
};

type Refusal = Extract<ActionResult<PublishOutcome>, { ok: false }> | { ok: false; reason: "unsaved" };

/** Publishing: first everything is saved, then that version becomes the patient's. */
export function usePublish({ programId, keeper, publish, published: before, links: linksBefore }: PublishParts) {
  const [published, setPublished] = useState(before);
  const [links, setLinks] = useState(linksBefore);
  const [seen, setSeen] = useState({ before, linksBefore });
  // The page was asked for again, such as after Back: what is newer counts.
  if (seen.before !== before || seen.linksBefore !== linksBefore) {
    setSeen({ before, linksBefore });
    if ((before?.number ?? 0) >= (published?.number ?? 0)) {
      setPublished(before);
      setLinks(linksBefore);
    }
  }
  const [isPublishing, setIsPublishing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const attempt = async (): Promise<ActionResult<PublishOutcome> | Refusal> => {
    if (!(await keeper.settle())) return { ok: false, reason: "unsaved" };
    const { version: expectedVersion } = keeper.getState().autosave.stored;
    return publish({ programId, expectedVersion }).catch(refusalOf);
  };

  /** Whether the patient has it now. */
  const run = async (): Promise<boolean> => {
    if (isPublishing) return false;
    setIsPublishing(true);
    const answer = await attempt();
    setIsPublishing(false);
    setRefusal(answer.ok ? null : answer);
    if (answer.ok) {
      setPublished(answer.published);
      setLinks(answer.links);
    }
    return answer.ok;
  };

  return { published, links, isPublishing, refusal, run };
}
