import type { Range, SourceRange } from "@/lib/catalog/exercise";

/** What a source states, for the clinician: "1 to 3 sets, 10 repetitions, hold 5 to 10 s". */
export function describeSourceRange({ sets, reps, totalReps, holdSeconds, timesPerDay }: SourceRange): string {
  return [
    sets && `${span(sets)} ${sets[1] === 1 ? "set" : "sets"}`,
    reps && `${span(reps)} ${reps[1] === 1 ? "repetition" : "repetitions"}`,
    totalReps && `${span(totalReps)} repetitions over all sets`,
    holdSeconds && `hold ${span(holdSeconds)} s`,
    timesPerDay && `${span(timesPerDay)} ${timesPerDay[1] === 1 ? "time" : "times"} a day`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

function span([min, max]: Range): string {
  return min === max ? `${min}` : `${min} to ${max}`;
}
