import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import type { ActionResult } from "@/lib/action-result";
import { shareLinkBounds } from "@/lib/program/share-link-bounds";
import type { LinkRefusal, LinksOutcome } from "./share-link-view";

const words = {
  not_found: "This program or link is no longer there. Reload the page.",
  archived: "This program is archived. Restore it to make links.",
  too_many: `A program can have ${shareLinkBounds.kept.max} links. Revoke one that is no longer used, then make the new one.`,
  used_up: `This program has had ${shareLinkBounds.made.max} links, the most there can be. Copy the program to make more.`,
} satisfies Record<LinkRefusal, string>;

/** Why a change to a link did not happen; nothing when it did. */
export function LinkProblem({ answer }: { answer: ActionResult<LinksOutcome> | null }) {
  if (!answer || answer.ok) return null;
  if (!isLinkRefusal(answer.reason)) return <RefusalNotice answer={answer} />;
  return (
    <Notice tone="danger" role="alert">
      {words[answer.reason]}
    </Notice>
  );
}

function isLinkRefusal(reason: string): reason is LinkRefusal {
  return Object.hasOwn(words, reason);
}
