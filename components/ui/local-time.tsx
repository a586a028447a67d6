"use client";

import { useSyncExternalStore } from "react";

type LocalTimeProps = {
  /** ISO 8601. */
  instant: string;
  /** Whether the time of day is of interest. */
  withTime?: boolean;
};

const noChange = () => () => {};

/**
 * An instant on the reader's own clock. The server does not know that clock: it writes the day in UTC, which gives way
 * as soon as the page is alive.
 */
export function LocalTime({ instant, withTime = false }: LocalTimeProps) {
  const text = useSyncExternalStore(
    noChange,
    () => format(instant, withTime),
    () => format(instant, false, "UTC"),
  );
  return <time dateTime={instant}>{text}</time>;
}

function format(instant: string, withTime: boolean, timeZone?: string): string {
  return new Intl.DateTimeFormat("en-US", {
    dateStyle: "medium",
    ...(withTime ? { timeStyle: "short" } : {}),
    ...(timeZone ? { timeZone } : {}),
  }).format(new Date(instant));
}
