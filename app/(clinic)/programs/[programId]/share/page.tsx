import type { Metadata } from "next";
import Link from "next/link";
import { requireClinician } from "@/app/session";
import { ShareLinks } from "@/components/share-link/share-links";
import { LocalZone } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { findProgram } from "../find-program";
import { createShareLinkAction, revokeShareLinkAction, setShareLinkExpiryAction } from "../share-actions";
import { listShareLinkViews } from "../share-links";

export const metadata: Metadata = { title: "Links" };

type SharePageProps = { params: Promise<{ programId: string }> };

export default async function SharePage({ params }: SharePageProps) {
  const scope = await requireClinician();
  const { id, draft, publishedNumber, archivedAt, patient } = await findProgram((await params).programId);
  const links = await listShareLinkViews(scope, id);
  return (
    <>
      <PageHeader
        title="Links"
        lead={`Each link opens the newest published revision of “${draft.title}” on a phone, without an account.`}
      />
      <div className="flex max-w-4xl flex-col gap-6">
        {publishedNumber === null ? (
          <Notice tone="attention" title="Nothing is published yet">
            A link opens an empty page until you <Link href={`/programs/${id}`}>publish the program</Link>.
          </Notice>
        ) : null}
        <LocalZone />
        <ShareLinks
          programId={id}
          initialLinks={links}
          canCreate={!archivedAt && !patient.archivedAt}
          actions={{
            create: createShareLinkAction,
            setExpiry: setShareLinkExpiryAction,
            revoke: revokeShareLinkAction,
          }}
        />
      </div>
    </>
  );
}
