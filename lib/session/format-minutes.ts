import type { Locale, Localized } from "@/lib/locale";

const hourName: Localized = { en: "hr", es: "h" };

/** Seconds as started minutes: "9 min", "1 hr 5 min". */
export function formatMinutes(seconds: number, locale: Locale): string {
  const minutes = Math.ceil(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${minutes} min`;
  return rest === 0 ? `${hours} ${hourName[locale]}` : `${hours} ${hourName[locale]} ${rest} min`;
}
