import { useSyncExternalStore } from "react";
import { type PlainDate, plainDateIn } from "@/lib/schedule/plain-date";
import { isTimeZone } from "@/lib/schedule/time-zone";

/** The phone's calendar day; `renderedDay` until the page runs. A page left open over midnight moves on. */
export function useToday(renderedDay: PlainDate): PlainDate {
  return useSyncExternalStore(subscribe, phoneDay, () => renderedDay);
}

/** The phone's time zone by its IANA name; UTC where the phone does not tell a real one. */
export function phoneTimeZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone && isTimeZone(zone) ? zone : "UTC";
}

/** The phone's calendar day now. */
export function phoneDay(): PlainDate {
  return plainDateIn(new Date(), phoneTimeZone());
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, 60_000);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", onChange);
  };
}
