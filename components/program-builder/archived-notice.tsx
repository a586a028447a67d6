"use client";

import { ArchiveRestore } from "lucide-react";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";
import { archivedWords } from "@/lib/program/archived-words";

type ArchivedNoticeProps<Input> = {
  what: keyof typeof archivedWords;
  input: Input;
  restore: (input: Input) => Promise<ActionResult<{ ok: boolean }>>;
};

/** Says on every page of an archived program or patient what that means, and takes it back. */
export function ArchivedNotice<Input>({ what, input, restore }: ArchivedNoticeProps<Input>) {
  const router = useRouter();
  const { run, isPending, answer } = useAction(restore);
  return (
    <div className="max-w-4xl pb-5">
      <Notice tone="attention" title={what === "program" ? "This program is archived" : "This patient is archived"}>
        <p>{archivedWords[what]}</p>
        <p className="pt-2">
          <Button
            icon={<ArchiveRestore aria-hidden />}
            isPending={isPending}
            onPress={() => run(input, () => router.refresh())}
          >
            {what === "program" ? "Restore program" : "Restore patient"}
          </Button>
        </p>
        <RefusalNotice answer={answer} />
      </Notice>
    </div>
  );
}
