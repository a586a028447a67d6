"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { type Expiry, lastLocalDay } from "./expiry";
import { ExpiryFields, expiryToSend } from "./expiry-fields";
import type { ShareLinkView } from "./share-link-view";

type ExpiryDialogProps = {
  link: ShareLinkView;
  isPending: boolean;
  onSave: (expiresAt: string | null) => void;
  onClose: () => void;
  /** What went wrong. */
  children: ReactNode;
};

/** Moves the end of a link; an expired one opens again. */
export function ExpiryDialog({ link, isPending, onSave, onClose, children }: ExpiryDialogProps) {
  const [expiry, setExpiry] = useState<Expiry>(() =>
    link.expiresAt ? { kind: "day", day: lastLocalDay(link.expiresAt) } : { kind: "none", day: null },
  );
  const [problem, setProblem] = useState<string>();

  const onSavePress = () => {
    const end = expiryToSend(expiry);
    setProblem(end.ok ? undefined : end.message);
    if (end.ok) onSave(end.expiresAt);
  };

  return (
    <Dialog title="When this link ends" isOpen onOpenChange={onClose}>
      <ExpiryFields expiry={expiry} onChange={setExpiry} error={problem} />
      {children}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>Cancel</Button>
        <Button tone="primary" isPending={isPending} onPress={onSavePress}>
          Save
        </Button>
      </div>
    </Dialog>
  );
}
