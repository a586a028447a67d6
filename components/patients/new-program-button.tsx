"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { SearchList } from "@/components/ui/search-list";
import type { ActionResult } from "@/lib/action-result";
import { type CreateProgram, useStartProgram } from "./start-program";

export type FoundPatient = { id: string; displayName: string; activeProgramTitle: string | null };
export type FindPatients = (input: { search: string }) => Promise<ActionResult<{ ok: true; rows: FoundPatient[] }>>;

type NewProgramButtonProps = { findPatients: FindPatients; createProgram: CreateProgram };

/** Asks for whom, then makes an empty program and opens it. */
export function NewProgramButton({ findPatients, createProgram }: NewProgramButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const { start, isPending, answer, problem } = useStartProgram(createProgram);
  const search = async (text: string) => {
    const found = await findPatients({ search: text });
    return found.ok ? found.rows : null;
  };
  return (
    <>
      <Button tone="primary" icon={<Plus aria-hidden />} onPress={() => setOpen(true)}>
        New program
      </Button>
      <Dialog title="New program: for whom?" isOpen={isOpen} onOpenChange={setOpen}>
        <RefusalNotice answer={answer} />
        {problem ? <Notice tone="danger">{problem}</Notice> : null}
        <SearchList
          label="Find a patient"
          search={search}
          textOf={(patient) => patient.displayName}
          onChoose={(patient) => start({ patientId: patient.id })}
          isDisabled={isPending}
          empty={(text) =>
            text ? `No patient matches “${text}”. Close this and choose New patient.` : "There is no patient yet."
          }
        >
          {(patient) => (
            <>
              <span className="font-semibold">{patient.displayName}</span>
              {patient.activeProgramTitle ? (
                <span className="text-caption text-muted">{patient.activeProgramTitle}</span>
              ) : null}
            </>
          )}
        </SearchList>
      </Dialog>
    </>
  );
}
