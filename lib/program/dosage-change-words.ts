import type { Side } from "@/lib/dosage/dosage";
import type { Localized } from "@/lib/locale";
import type { DosageField } from "@/lib/program/describe-dosage-change";

type DosageChangeWords = {
  field: Record<DosageField, string>;
  changed: (after: string, before: string) => string;
  none: string;
  side: Record<Side, string>;
};

export const dosageChangeWords: Localized<DosageChangeWords> = {
  en: {
    field: {
      sets: "sets",
      reps: "repetitions",
      hold: "hold",
      pace: "time for each one",
      duration: "time",
      rest: "rest",
      side: "side",
      sideDifference: "one side differs:",
      timesPerDay: "times a day",
      days: "days",
      cues: "when:",
      load: "use",
    },
    changed: (after, before) => `${after} (was ${before})`,
    none: "none",
    side: { none: "none", left: "left", right: "right", both: "each", alternating: "switch each time" },
  },
  es: {
    field: {
      sets: "series",
      reps: "repeticiones",
      hold: "mantener",
      pace: "tiempo para cada una",
      duration: "tiempo",
      rest: "descanso",
      side: "lado",
      sideDifference: "un lado es distinto:",
      timesPerDay: "veces al día",
      days: "días:",
      cues: "cuándo:",
      load: "usar",
    },
    changed: (after, before) => `${after} (antes: ${before})`,
    none: "nada",
    side: { none: "ninguno", left: "izquierdo", right: "derecho", both: "cada uno", alternating: "cambiar cada vez" },
  },
};
