import { ClipboardList, HeartPulse } from "lucide-react";
import type { Metadata } from "next";
import { requireClinician } from "@/app/session";
import { PatientHeader } from "@/components/patients/patient-header";
import { PatientProgramsActions } from "@/components/patients/patient-programs-actions";
import { ProgramRow } from "@/components/patients/program-row";
import { SessionItem } from "@/components/patients/session-item";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { RowList } from "@/components/ui/row-list";
import { Section } from "@/components/ui/section";
import { ZoneNote } from "@/components/ui/zone-note";
import { listPrograms } from "@/db/access/program-lists";
import { listRecentSessionLogs } from "@/db/access/session-logs";
import { archivedWords } from "@/lib/program/archived-words";
import { patientZone } from "@/lib/schedule/zone-name";
import { createProgramAction, offerCopyAction } from "../../programs/actions";
import { findProgramsAction, savePatientAction, setPatientArchivedAction } from "../actions";
import { findPatient } from "./find-patient";

type PatientPageProps = { params: Promise<{ patientId: string }> };

export async function generateMetadata({ params }: PatientPageProps): Promise<Metadata> {
  return { title: (await findPatient((await params).patientId)).displayName };
}

export default async function PatientPage({ params }: PatientPageProps) {
  const { patientId } = await params;
  const scope = await requireClinician();
  const now = new Date();
  const [patient, programs, sessions] = await Promise.all([
    findPatient(patientId),
    listPrograms(scope, patientId, now),
    listRecentSessionLogs(scope, { patientId, limit: 20 }),
  ]);
  const timeZone = patientZone(patient.timeZone, sessions);
  return (
    <>
      {patient.archivedAt ? (
        <div className="max-w-4xl pb-5">
          <Notice tone="attention">{archivedWords.patient}</Notice>
        </div>
      ) : null}
      <PatientHeader
        patient={patient}
        openLinkCount={programs.reduce((sum, { activeLinkCount }) => sum + activeLinkCount, 0)}
        savePatient={savePatientAction}
        setArchived={setPatientArchivedAction}
      />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Section
          title="Programs"
          action={
            patient.archivedAt ? null : (
              <PatientProgramsActions
                {...{ patientId }}
                findPrograms={findProgramsAction}
                offerCopy={offerCopyAction}
                createProgram={createProgramAction}
              />
            )
          }
        >
          {programs.length === 0 ? (
            <EmptyState title="No program yet" icon={<ClipboardList aria-hidden />}>
              Start an empty one, or copy one that worked for somebody else.
            </EmptyState>
          ) : (
            <RowList label="Programs">
              {programs.map((program) => (
                <ProgramRow key={program.id} program={program} now={now} />
              ))}
            </RowList>
          )}
        </Section>
        <Section title="Recent sessions">
          {sessions.length === 0 ? (
            <EmptyState title="No session yet" icon={<HeartPulse aria-hidden />}>
              What the patient does with the link shows up here, with pain and difficulty.
            </EmptyState>
          ) : (
            <>
              <ZoneNote timeZone={timeZone} />
              <RowList label="Recent sessions">
                {sessions.map((session) => (
                  <SessionItem
                    key={`${session.shareLinkId} ${session.id}`}
                    session={session}
                    now={now}
                    heading="program"
                    timeZone={timeZone}
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
