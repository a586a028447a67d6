"use client";

import { Archive, EllipsisVertical } from "lucide-react";
import { useRouter } from "next/navigation";
import { IconButton } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";

export type SetProgramArchived = (input: { programId: string }) => Promise<ActionResult<{ ok: boolean }>>;

/** What is done to a program as a whole. Archiving is taken back on the same page, so it does not ask first. */
export function ProgramMenu({ programId, archive }: { programId: string; archive: SetProgramArchived }) {
  const router = useRouter();
  const { run, answer } = useAction(archive);
  const onArchive = () => run({ programId }, () => router.refresh());
  return (
    <>
      <Menu
        label="More about this program"
        trigger={
          <IconButton label="More about this program">
            <EllipsisVertical aria-hidden />
          </IconButton>
        }
        entries={[{ id: "archive", label: "Archive program", icon: <Archive aria-hidden />, onAction: onArchive }]}
      />
      <RefusalNotice answer={answer} />
    </>
  );
}
