"use client";

import { useSyncExternalStore } from "react";
import { describeMoment } from "@/lib/schedule/describe-moment";
import { ZoneNote } from "./zone-note";

type LocalTimeProps = {
  /** ISO 8601. */
  instant: string;
  /** Whether the time of day is of interest. */
  withTime?: boolean;
};

const noChange = () => () => {};

/** The reader's own zone. The server does not know it: it writes in UTC until the page is alive. */
function useReaderZone(): string {
  return useSyncExternalStore(
    noChange,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => "UTC",
  );
}

/** An instant on the reader's own clock. */
export function LocalTime({ instant, withTime = false }: LocalTimeProps) {
  const timeZone = useReaderZone();
  const format = new Intl.DateTimeFormat("en-US", {
    dateStyle: "medium",
    ...(withTime ? { timeStyle: "short" } : {}),
    timeZone,
  });
  return <time dateTime={instant}>{format.format(new Date(instant))}</time>;
}

/** An instant on the reader's own clock, as people say it: "Yesterday, 7:48 AM". */
export function LocalMoment({ instant, now }: { instant: string; now: string }) {
  const timeZone = useReaderZone();
  return <time dateTime={instant}>{describeMoment(new Date(instant), timeZone, new Date(now))}</time>;
}

/** Names the zone of a list whose times are on the reader's own clock. */
export function LocalZone() {
  return <ZoneNote timeZone={useReaderZone()} />;
}
