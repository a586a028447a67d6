import { z } from "zod";
import { isTimeZone } from "@/lib/schedule/time-zone";
import { boundedList, boundedText } from "@/lib/schema/bounded";
import { instantField, textField, uuidField, wholeNumber } from "@/lib/schema/fields";
import { logBounds as bounds, difficulties, exerciseOutcomes, type SessionLog } from "@/lib/session/session-log";

const dayMilliseconds = 24 * 60 * 60 * 1000;
const daySeconds = { min: 0, max: 24 * 60 * 60 };

const exerciseLogSchema = z.strictObject({
  itemId: uuidField("The exercise"),
  outcome: z.enum(exerciseOutcomes),
  workedSeconds: wholeNumber("Time", daySeconds, "seconds"),
  plannedSeconds: wholeNumber("Time", daySeconds, "seconds"),
});

/** UTC. Clocks that were reset start in 1970 and are corrected later; some other years no database can hold. */
const instantSchema = instantField("This is not a time in UTC.").refine(
  (text) => text >= "1970" && text < "2100",
  "This time is outside the years 1970 to 2099.",
);

/** What comes from a phone as a session log. Texts come out without control characters. */
export const sessionLogSchema: z.ZodType<SessionLog> = z
  .strictObject({
    id: uuidField("The log"),
    revisionNumber: wholeNumber("The revision", { min: 1, max: 2_147_483_647 }),
    startedAt: instantSchema,
    finishedAt: instantSchema,
    timeZone: boundedText("The time zone", 64).refine(isTimeZone, "This is not a known time zone."),
    exercises: boundedList(
      exerciseLogSchema,
      bounds.exercises.max,
      `A log can have at most ${bounds.exercises.max} exercises.`,
    ).refine(
      (exercises) => new Set(exercises.map((exercise) => exercise.itemId)).size === exercises.length,
      "Two entries are about the same exercise.",
    ),
    pain: wholeNumber("Pain", bounds.pain).nullable(),
    difficulty: z.enum(difficulties).nullable(),
    comment: textField("The comment", bounds.commentCharacters.max),
  })
  .superRefine(({ startedAt, finishedAt }, context) => {
    const spanMilliseconds = Date.parse(finishedAt) - Date.parse(startedAt);
    const problem = spanProblem(spanMilliseconds);
    if (problem) context.addIssue({ code: "custom", path: ["finishedAt"], message: problem });
  });

function spanProblem(spanMilliseconds: number): string | null {
  if (spanMilliseconds < 0) return "The session ends before it starts.";
  if (spanMilliseconds > dayMilliseconds) return "A session can last at most 24 hours.";
  return null;
}
