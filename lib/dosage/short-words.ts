import type { BodySide, Cue, Side, Weekday } from "@/lib/dosage/dosage";
import type { Localized } from "@/lib/locale";

/** The words of dosages on one line. */
export type ShortWords = {
  hold: string;
  /** The time of each repetition, when nothing is held. */
  pace: (time: string) => string;
  rest: string;
  load: string;
  side: Record<Exclude<Side, "none">, string>;
  sideName: Record<BodySide, string>;
  aDay: string;
  daily: string;
  daysPerWeek: (days: number) => string;
  weekday: Record<Weekday, string>;
  cue: Record<Cue, string>;
};

export const shortWords: Localized<ShortWords> = {
  en: {
    hold: "hold",
    pace: (time) => `${time} each`,
    rest: "rest",
    load: "load",
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
    cue: { onWaking: "on waking", inBreaks: "in breaks", afterWorkout: "after a workout", beforeBed: "before bed" },
  },
  es: {
    hold: "mantener",
    pace: (time) => `${time} cada una`,
    rest: "descanso",
    load: "carga",
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
    cue: {
      onWaking: "al despertar",
      inBreaks: "en las pausas",
      afterWorkout: "después de entrenar",
      beforeBed: "antes de dormir",
    },
  },
};
