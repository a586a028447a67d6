import { ClipboardList, HeartPulse, Users } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { requireSignedIn } from "@/app/session";
import { NewPatientButton } from "@/components/patients/new-patient-button";
import { NewProgramButton } from "@/components/patients/new-program-button";
import { PatientJump } from "@/components/patients/patient-jump";
import { ProgramRow } from "@/components/patients/program-row";
import { SessionItem } from "@/components/patients/session-item";
import { EmptyState } from "@/components/ui/empty-state";
import { LocalZone } from "@/components/ui/local-time";
import { PageHeader } from "@/components/ui/page-header";
import { RowList } from "@/components/ui/row-list";
import { Section } from "@/components/ui/section";
import { listPatients } from "@/db/access/patients";
import { listRecentPrograms } from "@/db/access/program-lists";
import { listRecentSessionLogs } from "@/db/access/session-logs";
import { createPatientAction, findPatientsAction } from "../patients/actions";
import { createProgramAction } from "../programs/actions";

export const metadata: Metadata = { title: { absolute: "Homestretch" } };

export default async function HomePage() {
  const { scope, clinicName } = await requireSignedIn();
  const now = new Date();
  const [sessions, programs, { total }] = await Promise.all([
    listRecentSessionLogs(scope, { limit: 8 }),
    listRecentPrograms(scope, { limit: 8, now }),
    listPatients(scope, { search: "", archived: false, limit: 1, offset: 0 }),
  ]);
  if (total === 0) return <FirstSteps clinicName={clinicName} />;
  return (
    <>
      <PageHeader
        title="Home"
        lead={clinicName}
        actions={
          <>
            <PatientJump findPatients={findPatientsAction} />
            <NewPatientButton createPatient={createPatientAction} />
            <NewProgramButton findPatients={findPatientsAction} createProgram={createProgramAction} />
          </>
        }
      />
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <Section title="Recent programs">
          {programs.length === 0 ? (
            <EmptyState title="No program yet" icon={<ClipboardList aria-hidden />}>
              Choose New program, say for whom, and start adding exercises.
            </EmptyState>
          ) : (
            <RowList label="Recent programs">
              {programs.map((program) => (
                <ProgramRow key={program.id} program={program} now={now} />
              ))}
            </RowList>
          )}
        </Section>
        <Section
          title="Recent sessions"
          action={
            <Link href="/patients" className="font-semibold text-primary underline-offset-4 hover:underline">
              All patients ({total})
            </Link>
          }
        >
          {sessions.length === 0 ? (
            <EmptyState title="No session yet" icon={<HeartPulse aria-hidden />}>
              As soon as a patient follows a program on the phone, you see it here.
            </EmptyState>
          ) : (
            <>
              <LocalZone />
              <RowList label="Recent sessions">
                {sessions.map((session) => (
                  <SessionItem
                    key={`${session.shareLinkId} ${session.id}`}
                    session={session}
                    now={now}
                    heading="patient"
                    timeZone={null}
                  />
                ))}
              </RowList>
            </>
          )}
        </Section>
      </div>
    </>
  );
}

function FirstSteps({ clinicName }: { clinicName: string }) {
  return (
    <>
      <PageHeader title="Welcome" lead={clinicName} />
      <EmptyState
        title="Add your first patient"
        icon={<Users aria-hidden />}
        action={<NewPatientButton createPatient={createPatientAction} tone="primary" />}
      >
        A name or initials are enough. Then compose a program from the{" "}
        <Link href="/catalog" className="font-semibold text-primary underline">
          catalog
        </Link>
        , print it, and share its link.
      </EmptyState>
    </>
  );
}
