import type { Dosage } from "@/lib/dosage/dosage";
import type { Localized } from "@/lib/locale";

/** One entry of the built-in catalog: what it is, how it is done, and what its source recommends. */
export type CatalogExercise = {
  /** Stable for ever: programs refer to it. */
  id: string;
  group: ExerciseGroup;
  bodyRegions: BodyRegion[];
  /** The first is the one shown; a patient may choose among several. */
  positions: Position[];
  equipment: Equipment[];
  purposes: Purpose[];
  /** Whether left and right are trained apart. The lines tell which one is meant by "the side you are working". */
  hasSides: boolean;
  words: Localized<ExerciseWords>;
  /** What a new program line starts with. */
  dosage: Dosage;
  source: Source;
  /** Ids of easier and harder forms of the same movement. */
  regressions: string[];
  progressions: string[];
  /**
   * For the clinician: when to be careful or to choose something else. English. General professional knowledge, not the
   * source's words: `precautionsLabel` and `precautionsNote` say so beside them.
   */
  precautions: string[];
};

export const exerciseGroups = ["back", "posture", "neck"] as const;
export type ExerciseGroup = (typeof exerciseGroups)[number];

export const bodyRegions = ["upperBack", "chest", "shoulder", "neck", "trunk"] as const;
export type BodyRegion = (typeof bodyRegions)[number];

export const positions = ["sitting", "standing", "handsAndKnees", "sideLying", "supine", "prone"] as const;
export type Position = (typeof positions)[number];

export const equipmentKinds = ["chair", "mat", "foamRoller", "towel"] as const;
export type Equipment = (typeof equipmentKinds)[number];

export const purposes = ["mobility", "flexibility", "posture", "strength", "relaxation"] as const;
export type Purpose = (typeof purposes)[number];

export type ExerciseWords = {
  name: string;
  /** Other names a clinician may search by. */
  synonyms: string[];
  /** Where the patient should feel it: a short phrase such as "between your shoulder blades". */
  feltAt: string;
  lines: InstructionLine[];
  variations: Variation[];
};

/** One plain sentence or two for the patient, second person, one action. */
export type InstructionLine = { kind: LineKind; text: string };

export const lineKinds = ["setUp", "step", "formCue", "breathing", "caution"] as const;
export type LineKind = (typeof lineKinds)[number];

export type Variation = { name: string; text: string };

export type Source = {
  citation: Citation;
  /** Any one of these is within what the source says. */
  ranges: SourceRange[];
};

export type Citation = { title: string; author: string; publishedOn: string };

/** What the source states; a field that it does not mention is left out. Inclusive bounds. */
export type SourceRange = {
  sets?: Range;
  reps?: Range;
  /** Sets times repetitions, on one side: for stretches "done 2 to 3 times". */
  totalReps?: Range;
  holdSeconds?: Range;
  timesPerDay?: Range;
};

export type Range = readonly [min: number, max: number];
