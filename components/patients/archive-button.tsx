"use client";

import { Archive, ArchiveRestore } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";
import { count } from "./program-state";

/** How many links the change closed, or how many open after it. */
type Outcome = { ok: true; closedLinks: number } | { ok: true; openLinks: number } | { ok: false; reason: "not_found" };
export type SetArchived = (input: { patientId: string; isArchived: boolean }) => Promise<ActionResult<Outcome>>;

type ArchiveButtonProps = {
  patientId: string;
  isArchived: boolean;
  /** Links of the patient that open now. */
  openLinkCount: number;
  setArchived: SetArchived;
};

/** Takes a patient off the list, after saying which links that closes, or puts the patient back. */
export function ArchiveButton({ patientId, isArchived, openLinkCount, setArchived }: ArchiveButtonProps) {
  const { run, isPending, answer } = useAction(setArchived);
  const [isAsking, setAsking] = useState(false);
  const router = useRouter();
  const change = (next: boolean) =>
    run({ patientId, isArchived: next }, (given) => {
      if (!given.ok) return;
      setAsking(false);
      router.refresh();
    });
  const refusal = <RefusalNotice answer={answer} />;
  return (
    <>
      {isArchived ? (
        <Button icon={<ArchiveRestore aria-hidden />} isPending={isPending} onPress={() => change(false)}>
          Restore
        </Button>
      ) : (
        <Button icon={<Archive aria-hidden />} onPress={() => setAsking(true)}>
          Archive
        </Button>
      )}
      {isAsking ? null : refusal}
      {answer?.ok ? <Notice role="status">{describe(answer)}</Notice> : null}
      <Dialog title="Archive this patient?" role="alertdialog" isOpen={isAsking} onOpenChange={setAsking}>
        <p>
          {openLinkCount === 0 ? "No link is open now." : `${count(openLinkCount, "link")} will stop working.`} Programs
          and sessions stay and cannot be changed. When you restore the patient, the same links work again.
        </p>
        {refusal}
        <div className="flex flex-wrap justify-end gap-2">
          <Button autoFocus onPress={() => setAsking(false)}>
            Keep patient
          </Button>
          <Button tone="danger" isPending={isPending} onPress={() => change(true)}>
            Archive patient
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function describe(outcome: Extract<Outcome, { ok: true }>): string {
  if ("closedLinks" in outcome) return `Archived. ${count(outcome.closedLinks, "link")} stopped working.`;
  return outcome.openLinks === 1 ? "Restored. 1 link works again." : `Restored. ${outcome.openLinks} links work again.`;
}
