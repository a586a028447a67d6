import { HeartPulse } from "lucide-react";
import type { Metadata } from "next";
import { requireClinician } from "@/app/session";
import { SessionCard } from "@/components/session-history/session-card";
import { SessionSummaryCard } from "@/components/session-history/session-summary";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { ZoneNote } from "@/components/ui/zone-note";
import { listSessionLogs } from "@/db/access/session-logs";
import { patientZone } from "@/lib/schedule/zone-name";
import { summarizeSessions } from "@/lib/session/summarize-sessions";
import { findProgram } from "../find-program";

export const metadata: Metadata = { title: "Sessions" };

type SessionsPageProps = { params: Promise<{ programId: string }> };

const limit = 60;

export default async function SessionsPage({ params }: SessionsPageProps) {
  const scope = await requireClinician();
  const { id, draft, patient } = await findProgram((await params).programId);
  const sessions = await listSessionLogs(scope, id, { limit });
  const now = new Date();
  const timeZone = patientZone(patient.timeZone, sessions);
  return (
    <>
      <PageHeader title="Sessions" lead={`What was done of “${draft.title}”, and how it felt.`} />
      {sessions.length === 0 ? (
        <EmptyState title="No session yet" icon={<HeartPulse aria-hidden />}>
          As soon as the patient finishes a session on the phone, it shows up here.
        </EmptyState>
      ) : (
        <div className="flex max-w-4xl flex-col gap-5">
          <SessionSummaryCard summary={summarizeSessions(sessions)} />
          <ZoneNote timeZone={timeZone} />
          {sessions.length === limit ? <p className="text-muted">The last {limit} sessions</p> : null}
          <ul aria-label="Sessions" className="flex flex-col gap-4">
            {sessions.map((session) => (
              <SessionCard
                key={`${session.shareLinkId} ${session.id}`}
                session={session}
                now={now}
                timeZone={timeZone}
              />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
