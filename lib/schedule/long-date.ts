import type { Locale } from "@/lib/locale";
import type { PlainDate } from "@/lib/schedule/plain-date";

const formats: Record<Locale, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }),
  es: new Intl.DateTimeFormat("es-US", { dateStyle: "long", timeZone: "UTC" }),
};

/** A day as a person writes it: "November 23, 2026", "23 de noviembre de 2026". */
export function longDate(day: PlainDate, locale: Locale): string {
  return formats[locale].format(noonOf(day));
}

/** Two days with what they share told once: "November 23 – December 20, 2026". */
export function longDateRange(start: PlainDate, end: PlainDate, locale: Locale): string {
  return formats[locale].formatRange(noonOf(start), noonOf(end));
}

function noonOf(day: PlainDate): Date {
  return new Date(`${day}T12:00:00Z`);
}
