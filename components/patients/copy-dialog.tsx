"use client";

import { type ReactNode, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { SearchList } from "@/components/ui/search-list";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";
import { CopyTextsForm } from "./copy-texts-form";
import { count } from "./program-state";
import type { CopyOffer, OfferCopy } from "./start-program";

export type FoundProgram = { id: string; title: string; itemCount: number; patientName: string; isArchived: boolean };
export type FindPrograms = (input: { search: string }) => Promise<ActionResult<{ ok: true; rows: FoundProgram[] }>>;

export type CopyChoice = { sourceProgramId: string; texts?: { sourceVersion: number; keys: string[] } };

type CopyDialogProps = {
  patientId: string;
  findPrograms: FindPrograms;
  offerCopy: OfferCopy;
  isPending: boolean;
  onCopy: (choice: CopyChoice) => void;
  onClose: () => void;
  /** Why the last try did not work. */
  children: ReactNode;
};

/** Finds a program to copy. When it is another patient's, asks which of its texts go along. */
export function CopyDialog({
  patientId,
  findPrograms,
  offerCopy,
  isPending,
  onCopy,
  onClose,
  children,
}: CopyDialogProps) {
  const [chosen, setChosen] = useState<{ program: FoundProgram; offer: CopyOffer } | null>(null);
  const offering = useAction(offerCopy);
  const search = async (text: string) => {
    const found = await findPrograms({ search: text });
    return found.ok ? found.rows : null;
  };
  const choose = (program: FoundProgram) =>
    offering.run({ patientId, sourceProgramId: program.id }, (answer) => {
      if (!answer.ok) return;
      if (answer.offer.isSamePatient) onCopy({ sourceProgramId: program.id });
      else setChosen({ program, offer: answer.offer });
    });
  const isGone = offering.answer && !offering.answer.ok;
  return (
    <Dialog title={chosen ? "Which texts go along?" : "Copy a program"} isOpen onOpenChange={onClose}>
      {children}
      {isGone ? (
        <Notice tone="danger">This program could not be opened. Choose it again, or reload the page.</Notice>
      ) : null}
      {chosen ? (
        <CopyTextsForm
          title={chosen.program.title || "Untitled program"}
          patientName={chosen.program.patientName}
          offer={chosen.offer}
          isPending={isPending}
          onBack={() => setChosen(null)}
          onCopy={(keys) =>
            onCopy({
              sourceProgramId: chosen.program.id,
              texts: { sourceVersion: chosen.offer.sourceVersion, keys },
            })
          }
        />
      ) : (
        <SearchList
          label="Find a program by title or patient"
          search={search}
          textOf={(program) => program.title}
          onChoose={choose}
          isDisabled={isPending || offering.isPending}
          empty={(text) => (text ? `No program matches “${text}”.` : "There is no program with exercises yet.")}
        >
          {(program) => (
            <>
              <span className="font-semibold">{program.title || "Untitled program"}</span>
              <span className="text-caption text-muted">
                {program.patientName} · {count(program.itemCount, "exercise")}
                {program.isArchived ? " · Archived: only its copy can be changed" : null}
              </span>
            </>
          )}
        </SearchList>
      )}
    </Dialog>
  );
}
