import { z } from "zod";
import { boundedText, tooManyCharacters } from "@/lib/schema/bounded";
import { cleanLine, cleanText } from "@/lib/schema/clean-text";

type Bounds = { min: number; max: number };

/**
 * A whole number within inclusive bounds. `name` starts the message to a person ("Hold"), `unit` ends it ("seconds").
 */
export function wholeNumber(name: string, bounds: Bounds, unit = "") {
  const of = (limit: number) => (unit ? `${limit} ${unit}` : `${limit}`);
  return z
    .number(`${name} must be a number.`)
    .int(`${name} must be a whole number.`)
    .min(bounds.min, `${name} must be at least ${of(bounds.min)}.`)
    .max(bounds.max, `${name} can be at most ${of(bounds.max)}.`);
}

/** Text over several lines, cleaned of what cannot be stored. */
export function textField(name: string, maxCharacters: number) {
  return boundedText(name, maxCharacters)
    .overwrite(cleanText)
    .max(maxCharacters, tooManyCharacters(name, maxCharacters));
}

/** Text on one line, cleaned of what cannot be stored. */
export function lineField(name: string, maxCharacters: number) {
  return boundedText(name, maxCharacters)
    .overwrite(cleanLine)
    .max(maxCharacters, tooManyCharacters(name, maxCharacters));
}

/** A UUID in lower case, as Postgres gives it back. */
export function uuidField(name: string) {
  const message = `${name} is not a valid id.`;
  return boundedText(name, 36, message).pipe(z.uuid(message).toLowerCase());
}

/** An instant in UTC, as `toISOString` writes it. */
export function instantField(message: string) {
  return boundedText("The time", 40, message).pipe(z.iso.datetime(message));
}

/** Whether no two entries have the same id. */
export function hasUniqueIds(entries: readonly { id: string }[]): boolean {
  return new Set(entries.map((entry) => entry.id)).size === entries.length;
}
