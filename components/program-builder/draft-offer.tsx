"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Difference } from "@/lib/program/differences";
import { DifferenceList } from "./difference-list";

type DraftOfferProps = {
  title: ReactNode;
  children: ReactNode;
  differences: Difference[];
  takeLabel: string;
  leaveLabel: string;
  onTake: () => void;
  onLeave: () => void;
};

/** Another draft that can take the place of the one on the screen, with what would change. */
export function DraftOffer(props: DraftOfferProps) {
  const { title, children, differences, takeLabel, leaveLabel, onTake, onLeave } = props;
  const [showsAll, setShowsAll] = useState(false);
  return (
    <Notice tone="info" role="status">
      <p className="font-semibold">{title}</p>
      <p>{children}</p>
      <div className="flex flex-wrap gap-2 py-3">
        <Button tone="primary" onPress={onTake}>
          {takeLabel}
        </Button>
        <Button onPress={onLeave}>{leaveLabel}</Button>
        <Button tone="quiet" aria-expanded={showsAll} onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? "Hide what would change" : "See what would change"}
        </Button>
      </div>
      {showsAll ? <DifferenceList differences={differences} beforeLabel="Now" afterLabel="Then" /> : null}
    </Notice>
  );
}
