import { changeDayKind, changeFrequency } from "@/lib/dosage/change-frequency";
import { changeSide, changeSideDifference, changeUnevenSide } from "@/lib/dosage/change-side";
import { changeDuration, changeReps, changeWorkKind } from "@/lib/dosage/change-work";
import {
  type BodySide,
  dosageBounds as bounds,
  type Cue,
  type Days,
  type Dosage,
  type Frequency,
  type Side,
  type SideDifference,
  type Work,
} from "@/lib/dosage/dosage";
import { type DosageMemory, emptyMemory, rememberDosage } from "@/lib/dosage/dosage-memory";
import { isSameData } from "@/lib/dosage/is-same-data";
import { isWithin } from "@/lib/dosage/is-within";
import { assertNever } from "@/lib/result";

/** One edit of a dosage. */
export type DosageChange =
  | { kind: "sets"; sets: number }
  | { kind: "rest"; restSeconds: number }
  | { kind: "workKind"; workKind: Work["kind"] }
  | { kind: "reps"; reps: number }
  | { kind: "hold"; holdSeconds: number }
  | { kind: "pace"; repSeconds: number }
  | { kind: "duration"; durationSeconds: number }
  | { kind: "side"; side: Side }
  /** Which side does something else; null for none. */
  | { kind: "unevenSide"; side: BodySide | null }
  | { kind: "sideDifference"; sideDifference: SideDifference | null }
  | { kind: "timesPerDay"; timesPerDay: number }
  | { kind: "dayKind"; dayKind: Days["kind"] }
  | { kind: "days"; days: Days }
  | { kind: "cues"; cues: Cue[] }
  /** The parts that are given; the others stay. */
  | { kind: "frequency"; frequency: Partial<Frequency> }
  | { kind: "load"; load: string }
  | { kind: "dosage"; dosage: Dosage };

/**
 * The dosage after an edit. The same object when nothing changes: an equal value, a number that no one can prescribe
 * (out of bounds, or from an emptied field), or repetitions for work that has none. `memory` brings back the values of
 * a kind that the dosage had before.
 */
export function changeDosage(dosage: Dosage, change: DosageChange, memory: DosageMemory = emptyMemory): Dosage {
  const changed = applyChange(dosage, change, rememberDosage(memory, dosage));
  return isSameData(changed, dosage) ? dosage : changed;
}

function applyChange(dosage: Dosage, change: DosageChange, memory: DosageMemory): Dosage {
  switch (change.kind) {
    case "sets":
      return isWithin(bounds.sets, change.sets) ? { ...dosage, sets: change.sets } : dosage;
    case "rest":
      return isWithin(bounds.restSeconds, change.restSeconds) ? { ...dosage, restSeconds: change.restSeconds } : dosage;
    case "workKind":
      return change.workKind === dosage.work.kind ? dosage : changeWorkKind(dosage, memory);
    case "reps":
      return changeReps(dosage, "reps", change.reps);
    case "hold":
      return changeReps(dosage, "holdSeconds", change.holdSeconds);
    case "pace":
      return changeReps(dosage, "repSeconds", change.repSeconds);
    case "duration":
      return changeDuration(dosage, change.durationSeconds);
    case "side":
      return changeSide(dosage, change.side, memory);
    case "unevenSide":
      return changeUnevenSide(dosage, change.side, memory);
    case "sideDifference":
      return changeSideDifference(dosage, change.sideDifference);
    case "timesPerDay":
      return changeFrequency(dosage, { timesPerDay: change.timesPerDay });
    case "dayKind":
      return changeFrequency(dosage, { days: changeDayKind(dosage.frequency.days, change.dayKind, memory) });
    case "days":
      return changeFrequency(dosage, { days: change.days });
    case "cues":
      return changeFrequency(dosage, { cues: change.cues });
    case "frequency":
      return changeFrequency(dosage, change.frequency);
    case "load":
      return { ...dosage, load: change.load };
    case "dosage":
      return change.dosage;
    default:
      return assertNever(change);
  }
}
