import type { ReactNode } from "react";
import { ProgramHeader } from "@/components/program-builder/program-header";
import { ProgramMenu } from "@/components/program-builder/program-menu";
import { archiveProgramAction } from "./draft-actions";
import { findProgram } from "./find-program";

type ProgramLayoutProps = { params: Promise<{ programId: string }>; children: ReactNode };

/** Finds the program before anything is sent, because the status 404 cannot be given once a page has begun to load. */
export default async function ProgramLayout({ params, children }: ProgramLayoutProps) {
  const { id, patient, archivedAt } = await findProgram((await params).programId);
  return (
    <>
      <ProgramHeader programId={id} patient={patient}>
        {archivedAt ? null : <ProgramMenu programId={id} archive={archiveProgramAction} />}
      </ProgramHeader>
      {children}
    </>
  );
}
