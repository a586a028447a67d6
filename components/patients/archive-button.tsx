"use client";

import { Archive, ArchiveRestore } from "lucide-react";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";

type Outcome = { ok: boolean };
export type SetArchived = (input: { patientId: string; isArchived: boolean }) => Promise<ActionResult<Outcome>>;

type ArchiveButtonProps = { patientId: string; isArchived: boolean; setArchived: SetArchived };

/** Takes a patient off the list or puts the patient back. Undone by the same button, so it does not ask first. */
export function ArchiveButton({ patientId, isArchived, setArchived }: ArchiveButtonProps) {
  const { run, isPending, answer } = useAction(setArchived);
  const router = useRouter();
  const onPress = () => run({ patientId, isArchived: !isArchived }, () => router.refresh());
  return (
    <>
      <Button
        icon={isArchived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
        isPending={isPending}
        onPress={onPress}
      >
        {isArchived ? "Restore" : "Archive"}
      </Button>
      <RefusalNotice answer={answer} />
    </>
  );
}
