"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import type { usePublish } from "./use-publish";

type PublishPoint = { text: string; onShow?: () => void };

/** What keeps the program from the patient: things to fix, each with the way to it. */
export function PublishProblems({ problems }: { problems: PublishPoint[] }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.focus();
  }, []);
  return (
    <div ref={element} tabIndex={-1} className="rounded-control outline-none">
      <Notice tone="attention" role="alert" title="Before this can be published">
        <PublishPoints points={problems} />
      </Notice>
    </div>
  );
}

/** What is worth a look but does not keep the program from the patient. */
export function PublishNotes({ notes }: { notes: PublishPoint[] }) {
  return (
    <Notice tone="attention" role="status" title="Please check">
      <PublishPoints points={notes} />
    </Notice>
  );
}

function PublishPoints({ points }: { points: PublishPoint[] }) {
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      {points.map(({ text, onShow }) => (
        <li key={text}>
          {text}{" "}
          {onShow ? (
            <Button tone="quiet" onPress={onShow}>
              Show
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const words = {
  unsaved: "It could not be saved, so it was not published. See above what keeps it from being saved.",
  conflict: "Somebody else changed this program a moment ago. Reload the page to see it, then publish.",
  incomplete: "Something in the program is missing. Reload the page and try again.",
  not_found: "This program is no longer there.",
  archived: "This program is archived. Restore it first.",
} as const;

/** Why publishing did not happen. */
export function PublishRefusal({ refusal }: { refusal: ReturnType<typeof usePublish>["refusal"] }) {
  if (!refusal) return null;
  const { reason } = refusal;
  if (!(reason in words)) return <RefusalNotice answer={refusal} />;
  return (
    <Notice tone="danger" role="alert" title="Not published">
      {words[reason as keyof typeof words]}
    </Notice>
  );
}
