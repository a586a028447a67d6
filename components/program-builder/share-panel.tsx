"use client";

import { CircleCheck, Link2, X } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { QrImage } from "@/components/share-link/qr-image";
import { linkName, type ShareLinkView } from "@/components/share-link/share-link-view";
import { ButtonLink, IconButton } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { inputStyle } from "@/components/ui/field-style";
import { LocalTime } from "@/components/ui/local-time";
import { HandoutButton, OtherHandouts } from "./handout-links";

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
      className="relative scroll-mt-20 rounded-card border-2 border-success bg-surface p-4 shadow-card sm:p-5"
    >
      <h2
        ref={title}
        id={titleId}
        tabIndex={-1}
        className="flex items-center gap-2 pr-12 text-lead font-semibold outline-none"
      >
        {isFresh ? <CircleCheck aria-hidden className="size-6 shrink-0 text-success" /> : null}
        {isFresh ? `Revision ${revisionNumber} is published` : `Share revision ${revisionNumber}`}
      </h2>
      <div className="flex flex-row-reverse flex-wrap items-center justify-end gap-5 pt-4">
        <div className="flex min-w-0 flex-[1_1_16rem] flex-col gap-3">
          <div className="flex flex-wrap gap-2">
            {link?.url ? <CopyButton text={link.url} label="Copy link" tone="primary" /> : null}
            <HandoutButton programId={programId} />
            <ButtonLink tone="quiet" href={`/programs/${programId}/share`} icon={<Link2 aria-hidden />}>
              All links
            </ButtonLink>
          </div>
          <OtherHandouts programId={programId} />
          {link?.url ? <LinkToCopy name={linkName(link)} url={link.url} /> : <p>There is no link that opens.</p>}
          {link ? (
            <p>
              {link.firstOpenedAt ? (
                <>
                  First opened <LocalTime instant={link.firstOpenedAt} withTime />
                </>
              ) : (
                "Not opened yet"
              )}
            </p>
          ) : null}
          <p className="text-caption text-muted">
            The link stays the same: whatever you publish later shows up on the patient's phone.
          </p>
        </div>
        {link?.url ? (
          <QrImage
            text={link.url}
            label="QR code of the patient's link"
            className="size-44 shrink-0 rounded-control border border-line"
          />
        ) : null}
      </div>
      <div className="absolute top-2 right-2">
        <IconButton label="Close" onPress={onClose}>
          <X aria-hidden />
        </IconButton>
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
