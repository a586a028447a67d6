"use client";

import { Send, Share2 } from "lucide-react";
import { Button } from "@/components/ui/button";

type PublishBarProps = {
  /** null before the first publishing. */
  publishedNumber: number | null;
  changeCount: number;
  areChangesShown: boolean;
  isPublishing: boolean;
  onShowChanges: () => void;
  onPublish: () => void;
  onShare: () => void;
};

/** The next step with the program: publish what is new, or share what is published. */
export function PublishBar(props: PublishBarProps) {
  const { publishedNumber, changeCount, areChangesShown, isPublishing, onShowChanges, onPublish, onShare } = props;
  const isUpToDate = publishedNumber !== null && changeCount === 0;
  return (
    <>
      {publishedNumber === null ? null : isUpToDate ? (
        <span className="text-caption text-muted">Published as revision {publishedNumber}</span>
      ) : (
        <Button tone="quiet" aria-expanded={areChangesShown} onPress={onShowChanges}>
          <span>
            {changeCount === 1 ? "1 change" : `${changeCount} changes`}
            <span className="max-sm:sr-only"> since revision {publishedNumber}</span>
          </span>
        </Button>
      )}
      {publishedNumber === null ? null : (
        <Button tone={isUpToDate ? "primary" : "secondary"} icon={<Share2 aria-hidden />} onPress={onShare}>
          Share
        </Button>
      )}
      {isUpToDate ? null : (
        <Button
          tone="primary"
          icon={<Send aria-hidden />}
          isPending={isPublishing}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onPress={onPublish}
        >
          Publish
        </Button>
      )}
    </>
  );
}
