import { dosageBounds as bounds, type Dosage, type DurationWork, type RepsWork } from "@/lib/dosage/dosage";
import { type DosageMemory, recallDifference } from "@/lib/dosage/dosage-memory";
import { isWithin } from "@/lib/dosage/is-within";

/** What repetitions start with when work for a stretch of time becomes counted. */
const firstReps: RepsWork = { kind: "reps", reps: 10, holdSeconds: 0, repSeconds: 4 };

/** Sets one number of counted work; nothing changes when it is out of bounds or the work is not counted. */
export function changeReps(dosage: Dosage, field: "reps" | "holdSeconds" | "repSeconds", value: number): Dosage {
  if (dosage.work.kind !== "reps" || !isWithin(bounds[field], value)) return dosage;
  return { ...dosage, work: { ...dosage.work, [field]: value } };
}

/** Sets the length of work for a stretch of time; nothing changes when it is out of bounds or the work is counted. */
export function changeDuration(dosage: Dosage, durationSeconds: number): Dosage {
  if (dosage.work.kind !== "duration" || !isWithin(bounds.durationSeconds, durationSeconds)) return dosage;
  return { ...dosage, work: { kind: "duration", durationSeconds } };
}

/**
 * Switches between counted work and a stretch of time. Values known from before return; otherwise counted work becomes
 * about as long a stretch of time, and a stretch of time becomes ten repetitions.
 */
export function changeWorkKind(dosage: Dosage, memory: DosageMemory): Dosage {
  const work =
    dosage.work.kind === "duration" ? (memory.reps ?? firstReps) : (memory.duration ?? aboutAsLong(dosage.work));
  return { ...dosage, work, sideDifference: dosage.sideDifference && recallDifference(memory, work) };
}

function aboutAsLong({ reps, holdSeconds, repSeconds }: RepsWork): DurationWork {
  const seconds = Math.round((reps * (holdSeconds || repSeconds)) / 5) * 5;
  const durationSeconds = Math.min(Math.max(seconds, bounds.durationSeconds.min), bounds.durationSeconds.max);
  return { kind: "duration", durationSeconds };
}
