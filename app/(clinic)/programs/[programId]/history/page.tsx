import { History } from "lucide-react";
import type { Metadata } from "next";
import { coversOf } from "@/app/figures";
import { requireSignedIn } from "@/app/session";
import { RevisionCard } from "@/components/revision-history/revision-card";
import { EmptyState } from "@/components/ui/empty-state";
import { LocalZone } from "@/components/ui/local-time";
import { PageHeader } from "@/components/ui/page-header";
import { listRevisions } from "@/db/access/revisions";
import { revisionDifferences } from "@/lib/program/differences";
import { findProgram } from "../find-program";

export const metadata: Metadata = { title: "History" };

type HistoryPageProps = { params: Promise<{ programId: string }>; searchParams: Promise<{ show?: string }> };

export default async function HistoryPage({ params, searchParams }: HistoryPageProps) {
  const { scope, figureBody } = await requireSignedIn();
  const [{ id, archivedAt, patient }, { show }] = await Promise.all([
    findProgram((await params).programId),
    searchParams,
  ]);
  const revisions = await listRevisions(scope, id);
  return (
    <>
      <PageHeader title="History" lead="Every revision that the patient was given, newest first." />
      {revisions.length === 0 ? (
        <EmptyState title="Nothing is published yet" icon={<History aria-hidden />}>
          Each time you publish, what the patient was given is kept here for good.
        </EmptyState>
      ) : (
        <>
          <LocalZone />
          <ol aria-label="Revisions" className="flex max-w-4xl flex-col gap-4">
            {revisions.map(({ number, publishedAt, publishedByName, snapshot }, index) => {
              const before = revisions[index + 1]?.snapshot;
              return (
                <RevisionCard
                  key={number}
                  programId={id}
                  isNewest={index === 0}
                  canRestore={!archivedAt && !patient.archivedAt}
                  content={show === String(number) ? snapshot : null}
                  covers={coversOf(
                    snapshot.items.map(({ exerciseId }) => exerciseId),
                    figureBody,
                  )}
                  revision={{
                    number,
                    publishedAt: publishedAt.toISOString(),
                    publishedByName,
                    title: snapshot.title,
                    exerciseCount: snapshot.items.length,
                    differences: before ? revisionDifferences(before, snapshot) : null,
                  }}
                />
              );
            })}
          </ol>
        </>
      )}
    </>
  );
}
