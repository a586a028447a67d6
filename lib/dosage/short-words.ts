import type { BodySide, Side, Weekday } from "@/lib/dosage/dosage";
import type { Localized } from "@/lib/locale";

/** The words of dosages on one line. */
export type ShortWords = {
  hold: string;
  side: Record<Exclude<Side, "none">, string>;
  sideName: Record<BodySide, string>;
  aDay: string;
  daily: string;
  daysPerWeek: (days: number) => string;
  weekday: Record<Weekday, string>;
};

export const shortWords: Localized<ShortWords> = {
  en: {
    hold: "hold",
    side: { left: "left side", right: "right side", both: "each side", alternating: "alternating sides" },
    sideName: { left: "left", right: "right" },
    aDay: "a day",
    daily: "daily",
    daysPerWeek: (days) => (days === 1 ? "1 day a week" : `${days} days a week`),
    weekday: {
      monday: "Mon",
      tuesday: "Tue",
      wednesday: "Wed",
      thursday: "Thu",
      friday: "Fri",
      saturday: "Sat",
      sunday: "Sun",
    },
  },
  es: {
    hold: "mantener",
    side: { left: "lado izquierdo", right: "lado derecho", both: "cada lado", alternating: "lados alternos" },
    sideName: { left: "izquierdo", right: "derecho" },
    aDay: "al día",
    daily: "a diario",
    daysPerWeek: (days) => (days === 1 ? "1 día a la semana" : `${days} días a la semana`),
    weekday: {
      monday: "lun.",
      tuesday: "mar.",
      wednesday: "mié.",
      thursday: "jue.",
      friday: "vie.",
      saturday: "sáb.",
      sunday: "dom.",
    },
  },
};
