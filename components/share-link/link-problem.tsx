import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import type { ActionResult } from "@/lib/action-result";
import type { LinksOutcome } from "./share-link-view";

const words = {
  not_found: "This program or link is no longer there. Reload the page.",
  archived: "This program is archived. Restore it to make links.",
} as const;

/** Why a change to a link did not happen; nothing when it did. */
export function LinkProblem({ answer }: { answer: ActionResult<LinksOutcome> | null }) {
  if (!answer || answer.ok) return null;
  if (answer.reason !== "not_found" && answer.reason !== "archived") return <RefusalNotice answer={answer} />;
  return (
    <Notice tone="danger" role="alert">
      {words[answer.reason]}
    </Notice>
  );
}
