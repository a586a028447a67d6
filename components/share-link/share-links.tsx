"use client";

import { Link2 } from "lucide-react";
import { useState } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { isOutdated } from "@/components/ui/refusal-of";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";
import { ExpiryDialog } from "./expiry-dialog";
import { LinkProblem } from "./link-problem";
import { NewLinkForm } from "./new-link-form";
import { QrDialog } from "./qr-dialog";
import { RevokeDialog } from "./revoke-dialog";
import { ShareLinkCard } from "./share-link-card";
import type { LinksOutcome, ShareLinkActions, ShareLinkView } from "./share-link-view";

type ShareLinksProps = {
  programId: string;
  initialLinks: ShareLinkView[];
  actions: ShareLinkActions;
  canCreate: boolean;
};
type OpenDialog = { kind: "qr" | "expiry" | "revoke"; link: ShareLinkView } | null;

/** All ways in to one program: make, copy, show, end and revoke them. */
export function ShareLinks({ programId, initialLinks, actions, canCreate }: ShareLinksProps) {
  const [links, setLinks] = useState(initialLinks);
  const [seenLinks, setSeenLinks] = useState(initialLinks);
  // The page was asked for again, such as after Back or a restore.
  if (seenLinks !== initialLinks) {
    setSeenLinks(initialLinks);
    setLinks(initialLinks);
  }
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [said, setSaid] = useState("");
  const create = useAction(actions.create);
  const setExpiry = useAction(actions.setExpiry);
  const revoke = useAction(actions.revoke);

  const onAnswer = (words: string, then?: () => void) => (answer: ActionResult<LinksOutcome>) => {
    if (!answer.ok) return;
    setLinks(answer.links);
    setSaid(words);
    setDialog(null);
    then?.();
  };
  const closeDialog = () => setDialog(null);

  return (
    <div className="flex flex-col gap-6">
      {canCreate ? (
        <NewLinkForm
          isPending={create.isPending}
          messages={create.messages}
          carryAs={`new-link ${programId}`}
          isOutdated={isOutdated(create.answer)}
          onCreate={(link, onDone) => create.run({ programId, ...link }, onAnswer("Link created", onDone))}
        />
      ) : null}
      <LinkProblem answer={create.answer} />
      <span role="status" className="sr-only">
        {said}
      </span>
      {links.length === 0 ? (
        <EmptyState title="No links yet" icon={<Link2 aria-hidden />}>
          A link opens the newest published program on the patient's phone, without an account.
        </EmptyState>
      ) : (
        <ul aria-label="Links" className="flex flex-col gap-4">
          {links.map((link) => (
            <ShareLinkCard
              key={link.id}
              link={link}
              onShowQr={() => setDialog({ kind: "qr", link })}
              onChangeExpiry={() => setDialog({ kind: "expiry", link })}
              onRevoke={() => setDialog({ kind: "revoke", link })}
            />
          ))}
        </ul>
      )}
      {dialog?.kind === "qr" && dialog.link.url ? <QrDialog url={dialog.link.url} onClose={closeDialog} /> : null}
      {dialog?.kind === "expiry" ? (
        <ExpiryDialog
          link={dialog.link}
          isPending={setExpiry.isPending}
          onSave={(expiresAt) => setExpiry.run({ programId, id: dialog.link.id, expiresAt }, onAnswer("End changed"))}
          onClose={closeDialog}
        >
          <LinkProblem answer={setExpiry.answer} />
        </ExpiryDialog>
      ) : null}
      {dialog?.kind === "revoke" ? (
        <RevokeDialog
          isPending={revoke.isPending}
          onRevoke={() => revoke.run({ programId, id: dialog.link.id }, onAnswer("Link revoked"))}
          onClose={closeDialog}
        >
          <LinkProblem answer={revoke.answer} />
        </RevokeDialog>
      ) : null}
    </div>
  );
}
