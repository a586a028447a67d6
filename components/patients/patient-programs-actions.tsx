"use client";

import { CopyPlus, Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { SearchList } from "@/components/ui/search-list";
import type { ActionResult } from "@/lib/action-result";
import { count } from "./program-state";
import { type CreateProgram, useStartProgram } from "./start-program";

export type FoundProgram = { id: string; title: string; itemCount: number; patientName: string; isArchived: boolean };
export type FindPrograms = (input: { search: string }) => Promise<ActionResult<{ ok: true; rows: FoundProgram[] }>>;

type PatientProgramsActionsProps = { patientId: string; findPrograms: FindPrograms; createProgram: CreateProgram };

/** A new program for this patient: empty at once, or from another program that is looked for. */
export function PatientProgramsActions({ patientId, findPrograms, createProgram }: PatientProgramsActionsProps) {
  const [isCopying, setCopying] = useState(false);
  const { start, isPending, answer, problem } = useStartProgram(createProgram);
  const search = async (text: string) => {
    const found = await findPrograms({ search: text });
    return found.ok ? found.rows : null;
  };
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
      <Dialog title="Copy a program" isOpen={isCopying} onOpenChange={setCopying}>
        {trouble}
        <SearchList
          label="Find a program by title or patient"
          search={search}
          textOf={(program) => program.title}
          onChoose={(program) => start({ patientId, sourceProgramId: program.id })}
          isDisabled={isPending}
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
      </Dialog>
    </div>
  );
}
