import type { Metadata } from "next";
import { draftKeyOf } from "@/app/draft-key";
import { coversOf } from "@/app/figures";
import { requireSignedIn } from "@/app/session";
import { ProgramBuilder } from "@/components/program-builder/program-builder";
import { ProgramOutline } from "@/components/revision-history/program-outline";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { getRevision } from "@/db/access/revisions";
import type { ClinicScope } from "@/lib/access/scope";
import { toCard } from "@/lib/catalog/card";
import { catalog, findExercise } from "@/lib/catalog/catalog";
import type { BodyChoice } from "@/lib/figure/body-choice";
import { outlineDraft } from "@/lib/program/outline";
import type { ProgramDraft } from "@/lib/program/program";
import { restoreRevision } from "@/lib/program/restore-revision";
import { publishAction, saveDraftAction } from "../draft-actions";
import { findProgram } from "../find-program";
import { getPublishedRevision } from "../published-revision";
import { listShareLinkViews } from "../share-links";

type ProgramPageProps = { params: Promise<{ programId: string }>; searchParams: Promise<{ restore?: string }> };

export async function generateMetadata({ params }: ProgramPageProps): Promise<Metadata> {
  return { title: (await findProgram((await params).programId)).draft.title || "Untitled program" };
}

export default async function ProgramPage({ params, searchParams }: ProgramPageProps) {
  const { scope, figureBody } = await requireSignedIn();
  const { id, version, draft, patient, archivedAt } = await findProgram((await params).programId);
  if (archivedAt || patient.archivedAt) return <ArchivedProgram draft={draft} figureBody={figureBody} />;
  const [published, links, offered] = await Promise.all([
    getPublishedRevision(scope, id),
    listShareLinkViews(scope, id),
    findOffered(scope, id, draft, (await searchParams).restore),
  ]);
  return (
    <ProgramBuilder
      key={id}
      program={{ id, version, draft, patient }}
      clinicianId={scope.clinicianId}
      draftKey={draftKeyOf(scope.clinicianId)}
      published={published}
      links={links}
      cards={catalog.map(toCard)}
      covers={coversOf(
        catalog.map(({ id }) => id),
        figureBody,
      )}
      offered={offered}
      actions={{ saveDraft: saveDraftAction, publish: publishAction }}
    />
  );
}

/** The revision that the history page offers to take back into the draft. */
async function findOffered(scope: ClinicScope, programId: string, draft: ProgramDraft, restore: string | undefined) {
  if (!restore || !/^[1-9]\d{0,8}$/.test(restore)) return null;
  const revision = await getRevision(scope, programId, Number(restore));
  return revision && { number: revision.number, draft: restoreRevision(revision.snapshot, draft) };
}

type ArchivedProgramProps = { draft: ProgramDraft; figureBody: BodyChoice };

function ArchivedProgram({ draft, figureBody }: ArchivedProgramProps) {
  const nameOf = (exerciseId: string) => {
    const words = findExercise(exerciseId)?.words;
    return { en: words?.en.name ?? "An exercise that left the catalog", es: words?.es.name ?? "" };
  };
  return (
    <>
      <PageHeader title={draft.title || "Untitled program"} />
      <div className="flex max-w-3xl flex-col gap-5">
        <Card className="p-4 sm:p-5">
          <ProgramOutline
            program={outlineDraft(draft, nameOf)}
            covers={coversOf(
              draft.items.map(({ exerciseId }) => exerciseId),
              figureBody,
            )}
          />
        </Card>
      </div>
    </>
  );
}
