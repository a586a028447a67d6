"use client";

import { CircleCheck, FileText, Link2, X } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { QrImage } from "@/components/share-link/qr-image";
import { linkName, type ShareLinkView } from "@/components/share-link/share-link-view";
import { ButtonLink, IconButton } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { inputStyle } from "@/components/ui/field-style";

type SharePanelProps = {
  programId: string;
  revisionNumber: number;
  /** Right after publishing the panel says so and takes the focus. */
  isFresh: boolean;
  link: ShareLinkView | null;
  onClose: () => void;
};

/** Everything to hand the program over: the link, its code and the paper. */
export function SharePanel({ programId, revisionNumber, isFresh, link, onClose }: SharePanelProps) {
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <section
      aria-labelledby={titleId}
      className="rounded-card border-2 border-success bg-surface p-4 shadow-card sm:p-5"
    >
      <div className="flex items-start justify-between gap-3">
        <h2
          ref={title}
          id={titleId}
          tabIndex={-1}
          className="flex items-center gap-2 pt-1.5 text-lead font-semibold outline-none"
        >
          {isFresh ? <CircleCheck aria-hidden className="size-6 shrink-0 text-success" /> : null}
          {isFresh ? `Revision ${revisionNumber} is published` : `Share revision ${revisionNumber}`}
        </h2>
        <IconButton label="Close" onPress={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className="flex flex-wrap items-center gap-5 pt-2">
        {link?.url ? (
          <QrImage text={link.url} label="QR code of the patient's link" className="size-44 shrink-0 rounded-control" />
        ) : null}
        <div className="flex min-w-0 flex-[1_1_16rem] flex-col gap-3">
          {link?.url ? <LinkToCopy name={linkName(link)} url={link.url} /> : <p>There is no link that opens.</p>}
          <div className="flex flex-wrap gap-2">
            {link?.url ? <CopyButton text={link.url} label="Copy link" tone="primary" /> : null}
            <ButtonLink href={`/programs/${programId}/handout`} target="_blank" icon={<FileText aria-hidden />}>
              Handout PDF
            </ButtonLink>
            <ButtonLink tone="quiet" href={`/programs/${programId}/share`} icon={<Link2 aria-hidden />}>
              All links
            </ButtonLink>
          </div>
        </div>
      </div>
    </section>
  );
}

function LinkToCopy({ name, url }: { name: string; url: string }) {
  return (
    <input
      readOnly
      value={url}
      aria-label={`Address of ${name}`}
      onFocus={(event) => event.target.select()}
      className={`${inputStyle} font-mono`}
    />
  );
}
