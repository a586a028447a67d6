import type { ReactNode } from "react";
import { requireClinician } from "@/app/session";
import { ArchivedNotice } from "@/components/program-builder/archived-notice";
import { ProgramHeader } from "@/components/program-builder/program-header";
import { ProgramMenu } from "@/components/program-builder/program-menu";
import { type LoggedSession, listSessionLogs } from "@/db/access/session-logs";
import { describeAgo } from "@/lib/schedule/describe-moment";
import { describeOutcomes } from "@/lib/session/describe-session";
import { setPatientArchivedAction } from "../../patients/actions";
import { archiveProgramAction, restoreProgramAction } from "./draft-actions";
import { findProgram } from "./find-program";

type ProgramLayoutProps = { params: Promise<{ programId: string }>; children: ReactNode };

/** Finds the program before anything is sent, because the status 404 cannot be given once a page has begun to load. */
export default async function ProgramLayout({ params, children }: ProgramLayoutProps) {
  const scope = await requireClinician();
  const { id, patient, archivedAt } = await findProgram((await params).programId);
  const [last] = await listSessionLogs(scope, id, { limit: 1 });
  return (
    <>
      <ProgramHeader programId={id} patient={patient} lastSession={last ? describeSession(last, new Date()) : null}>
        {archivedAt || patient.archivedAt ? null : <ProgramMenu programId={id} archive={archiveProgramAction} />}
      </ProgramHeader>
      {patient.archivedAt ? (
        <ArchivedNotice
          what="patient"
          input={{ patientId: patient.id, isArchived: false }}
          restore={setPatientArchivedAction}
        />
      ) : null}
      {archivedAt ? <ArchivedNotice what="program" input={{ programId: id }} restore={restoreProgramAction} /> : null}
      {children}
    </>
  );
}

/** "5 hours ago, all 4 done, pain 2 of 10" */
function describeSession({ startedAt, exercises, pain }: LoggedSession, now: Date): string {
  const done = describeOutcomes(exercises.map(({ outcome }) => outcome));
  const told = [done.charAt(0).toLowerCase() + done.slice(1), ...(pain === null ? [] : [`pain ${pain} of 10`])];
  return [describeAgo(startedAt, now), ...told].join(", ");
}
