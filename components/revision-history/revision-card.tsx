import { History } from "lucide-react";
import { DifferenceList } from "@/components/program-builder/difference-list";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { LocalTime } from "@/components/ui/local-time";
import type { FigureCovers } from "@/lib/figure/figure-view";
import type { Difference } from "@/lib/program/differences";
import type { RevisionSnapshot } from "@/lib/program/revision";
import { ProgramOutline } from "./program-outline";

export type ShownRevision = {
  number: number;
  publishedAt: string;
  publishedByName: string;
  title: string;
  exerciseCount: number;
  /** Since the revision before; null for the first. */
  differences: Difference[] | null;
};

type RevisionCardProps = {
  programId: string;
  revision: ShownRevision;
  isNewest: boolean;
  /** Not while the program or its patient is archived. */
  canRestore: boolean;
  /** The whole content, when the clinician asked for this one. */
  content: RevisionSnapshot | null;
  covers: FigureCovers;
};

/** One published revision: when, by whom, what it changed, and on demand all of it. */
export function RevisionCard({ programId, revision, isNewest, canRestore, content, covers }: RevisionCardProps) {
  const { number, publishedAt, publishedByName, title, exerciseCount, differences } = revision;
  const base = `/programs/${programId}`;
  return (
    <li id={`revision-${number}`} className="scroll-mt-4">
      <Card className="flex flex-col gap-3 p-4 sm:p-5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="text-lead font-semibold">Revision {number}</h2>
          {isNewest ? <Badge tone="success">The patient has this</Badge> : null}
          <p className="text-caption text-muted">
            <LocalTime instant={publishedAt} withTime /> by {publishedByName}
          </p>
        </div>
        {differences === null ? (
          <p>
            First revision: “{title}” with {exerciseCount === 1 ? "1 exercise" : `${exerciseCount} exercises`}.
          </p>
        ) : (
          <DifferenceList differences={differences} beforeLabel="Before" afterLabel="In this revision" />
        )}
        {content ? (
          <section aria-label={`Content of revision ${number}`} className="border-line border-t pt-4">
            <p className="pb-2 font-semibold">{content.title}</p>
            <ProgramOutline program={content} covers={covers} />
          </section>
        ) : null}
        <div className="-mx-4 -mb-2 flex flex-wrap">
          <ButtonLink
            tone="quiet"
            href={content ? `${base}/history#revision-${number}` : `${base}/history?show=${number}#revision-${number}`}
          >
            {content ? "Hide the program" : "Show the program"}
          </ButtonLink>
          {canRestore ? (
            <ButtonLink tone="quiet" icon={<History aria-hidden />} href={`${base}?restore=${number}`}>
              Restore as draft
            </ButtonLink>
          ) : null}
        </div>
      </Card>
    </li>
  );
}
