import { z } from "zod";

/** Room for what cleaning takes away again, such as blanks around a text. */
const slack = 4;

/**
 * A text that is refused by its length alone, before any pattern, transform or parser reads it. Every text from outside
 * starts here. Up to four times the characters pass, at most 12 bytes each; what follows sets the exact limit.
 */
export function boundedText(name: string, maxCharacters: number, message = tooManyCharacters(name, maxCharacters)) {
  return z
    .string(`${name} must be text.`)
    .refine((text) => text.length <= maxCharacters * slack, { error: message, abort: true });
}

/** What a person reads about a text that is too long. */
export function tooManyCharacters(name: string, maxCharacters: number): string {
  return `${name} can have at most ${maxCharacters} characters.`;
}

/** A list that is refused by its length alone, before any of its entries is looked at. */
export function boundedList<Entry extends z.ZodType>(entry: Entry, maxEntries: number, message: string) {
  return z
    .custom<z.input<Entry>[]>((list) => Array.isArray(list), { error: "This must be a list.", abort: true })
    .refine((list) => list.length <= maxEntries, { error: message, abort: true })
    .pipe(z.array(entry));
}
