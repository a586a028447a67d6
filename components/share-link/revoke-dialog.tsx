"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

type RevokeDialogProps = { isPending: boolean; onRevoke: () => void; onClose: () => void; children: ReactNode };

/** Asks before a patient is locked out. */
export function RevokeDialog({ isPending, onRevoke, onClose, children }: RevokeDialogProps) {
  return (
    <Dialog title="Revoke this link?" role="alertdialog" isOpen onOpenChange={onClose}>
      <p>
        It stops to open at once and for good, also on phones that have it already. Codes printed on handouts with this
        link stop too. What the patient logged stays.
      </p>
      {children}
      <div className="flex flex-wrap justify-end gap-2">
        <Button autoFocus onPress={onClose}>
          Keep link
        </Button>
        <Button tone="danger" isPending={isPending} onPress={onRevoke}>
          Revoke link
        </Button>
      </div>
    </Dialog>
  );
}
