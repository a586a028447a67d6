"use client";

import { ChangesPanel } from "./changes-panel";
import { PublishNotes, PublishProblems, PublishRefusal } from "./publish-problem";
import { SharePanel } from "./share-panel";
import type { Builder } from "./use-builder";
import type { usePublishPanel } from "./use-publish-panel";

type PublishPanelProps = { programId: string; builder: Builder; publish: ReturnType<typeof usePublishPanel> };

/** The way from the draft to the patient: what is missing, what changed, and the link once it is out. */
export function PublishPanel({ programId, builder, publish }: PublishPanelProps) {
  const { publishing, differences } = builder;
  const { published, links, refusal } = publishing;
  const { panel, problems, notes, close } = publish;
  return (
    <>
      {panel === "problems" ? <PublishProblems problems={problems} /> : null}
      {panel !== null && notes.length > 0 ? <PublishNotes notes={notes} /> : null}
      {panel === null ? <PublishRefusal refusal={refusal} /> : null}
      {panel === "changes" && published ? <ChangesPanel differences={differences} number={published.number} /> : null}
      {(panel === "share" || panel === "published") && published ? (
        <SharePanel
          key={panel}
          programId={programId}
          revisionNumber={published.number}
          isFresh={panel === "published"}
          link={links.find(({ url }) => url !== null) ?? null}
          onClose={close}
        />
      ) : null}
    </>
  );
}
