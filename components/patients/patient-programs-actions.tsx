"use client";

import { CopyPlus, Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { CopyDialog, type FindPrograms } from "./copy-dialog";
import { type CreateProgram, type OfferCopy, useStartProgram } from "./start-program";

type PatientProgramsActionsProps = {
  patientId: string;
  findPrograms: FindPrograms;
  offerCopy: OfferCopy;
  createProgram: CreateProgram;
};

/** A new program for this patient: empty at once, or from another program that is looked for. */
export function PatientProgramsActions({ patientId, createProgram, ...copying }: PatientProgramsActionsProps) {
  const [isCopying, setCopying] = useState(false);
  const { start, isPending, answer, problem } = useStartProgram(createProgram);
  const trouble = (
    <>
      <RefusalNotice answer={answer} />
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
    </>
  );
  return (
    <div className="flex flex-col items-end gap-2">
      <div className="flex flex-wrap gap-2">
        <Button icon={<CopyPlus aria-hidden />} onPress={() => setCopying(true)}>
          Copy a program
        </Button>
        <Button tone="primary" icon={<Plus aria-hidden />} isPending={isPending} onPress={() => start({ patientId })}>
          New program
        </Button>
      </div>
      {isCopying ? null : trouble}
      {isCopying ? (
        <CopyDialog
          patientId={patientId}
          {...copying}
          isPending={isPending}
          onCopy={(choice) => start({ patientId, ...choice })}
          onClose={() => setCopying(false)}
        >
          {trouble}
        </CopyDialog>
      ) : null}
    </div>
  );
}
