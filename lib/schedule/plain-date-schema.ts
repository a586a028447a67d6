import { z } from "zod";
import { type PlainDate, parsePlainDate } from "@/lib/schedule/plain-date";

/** A day "YYYY-MM-DD" that the calendar has, from the year 1900 on. */
export const plainDateSchema = z.string("Enter a date.").transform((text, context): PlainDate => {
  const day = parsePlainDate(text);
  if (day !== null && day >= "1900-01-01") return day;
  context.addIssue("Enter a real date, such as 2030-01-31.");
  return z.NEVER;
});
