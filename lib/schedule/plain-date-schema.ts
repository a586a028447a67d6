import { z } from "zod";
import { type PlainDate, parsePlainDate } from "@/lib/schedule/plain-date";
import { boundedText } from "@/lib/schema/bounded";

const realDate = "Enter a real date, such as 2030-01-31.";

/** A day "YYYY-MM-DD" that the calendar has, from the year 1900 on. */
export const plainDateSchema = boundedText("The date", 10, realDate).transform((text, context): PlainDate => {
  const day = parsePlainDate(text);
  if (day !== null && day >= "1900-01-01") return day;
  context.addIssue(realDate);
  return z.NEVER;
});
