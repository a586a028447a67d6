"use client";

import { ArchiveRestore } from "lucide-react";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useAction } from "@/components/ui/use-action";
import type { SetProgramArchived } from "./program-menu";

/** Says that a program is put away, and takes it back. */
export function ArchivedNotice({ programId, restore }: { programId: string; restore: SetProgramArchived }) {
  const router = useRouter();
  const { run, isPending, answer } = useAction(restore);
  return (
    <Notice tone="attention" title="This program is archived">
      <p>It cannot be edited, and its links do not open. What the patient logged stays.</p>
      <p className="pt-2">
        <Button
          icon={<ArchiveRestore aria-hidden />}
          isPending={isPending}
          onPress={() => run({ programId }, () => router.refresh())}
        >
          Restore
        </Button>
      </p>
      <RefusalNotice answer={answer} />
    </Notice>
  );
}
