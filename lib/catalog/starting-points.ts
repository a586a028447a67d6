import type { Days } from "@/lib/dosage/dosage";
import type { Localized } from "@/lib/locale";

export type FrequencyStart = {
  id: string;
  label: string;
  /** Why, for the clinician. */
  hint: string;
  /** Only the days: how often a day, and when, stays what was prescribed for each exercise. */
  days: Days;
};

/**
 * On which days to begin with. The source says "every day" for very stiff people, and "sparingly" without a number for
 * flexible ones: twice a week is our reading of it.
 */
export const frequencyStarts: readonly FrequencyStart[] = [
  {
    id: "stiff",
    label: "Stiff: daily",
    hint: "Very stiff patients may gain from stretching every day.",
    days: { kind: "daily" },
  },
  {
    id: "hypermobile",
    label: "Hypermobile: 2 days a week",
    hint: "Flexible or hypermobile patients stretch gently, and only as needed.",
    days: { kind: "timesPerWeek", timesPerWeek: 2 },
  },
];

export type ProgramStart = {
  id: string;
  /** Becomes the program's title, which the patient reads. */
  title: Localized;
  /** In the order of the program. */
  exerciseIds: readonly string[];
};

/** Ready-made programs. A harder form of an exercise that is already there stays out: the clinician progresses to it. */
export const programStarts: readonly ProgramStart[] = [
  {
    id: "upper-back-pain",
    title: { en: "Upper back pain", es: "Dolor en la parte alta de la espalda" },
    exerciseIds: [
      "seated-trunk-rotations",
      "quadruped-rotation",
      "thoracic-rotation-stretch",
      "thoracic-extension",
      "backward-shoulder-rolls",
      "laying-arm-extensions",
      "prone-w",
      "thoracic-i-y-and-t-foam-roller-stretch",
      "chin-tucks",
      "neck-flexion-and-extension",
      "seated-cervical-rotation",
    ],
  },
];
