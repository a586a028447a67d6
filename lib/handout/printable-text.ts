import { printableCharacters } from "@/lib/handout/glyph-widths";

const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\ufe0e|\ufe0f|\u20e3/gu;
const invisible = /[\p{Cc}\p{Cf}]/gu;
const spaces = /\s+/gu;
const mark = /^\p{Mark}$/u;
const unprintable = "\ufffd";
const unprintables = /\ufffd(?:\s*\ufffd)*/gu;

/** Signs that clinicians type and the typeface lacks. */
const replacements: Record<string, string> = {
  "→": "->",
  "⇒": "->",
  "←": "<-",
  "↔": "<->",
  "‐": "-",
  "‑": "-",
  "‒": "–",
  "―": "—",
  "●": "•",
  "▪": "•",
  "■": "•",
  "✓": "•",
  "✔": "•",
  "☐": "•",
  "′": "'",
  "″": '"',
};

/** What stands on the paper where text cannot be printed, so that a reader sees a gap instead of a wrong sentence. */
export const gap = "[?]";

/**
 * One line of text as the handout's typeface can print it, with single spaces. A letter that is missing loses the
 * marks that are missing (ễ becomes ê, ạ becomes a); ⅓ becomes 1/3. Emoji are left out. Any other run of characters
 * without a shape becomes "[?]".
 */
export function printableText(text: string): string {
  const plain = text.normalize("NFC").replace(pictures, keepIfPrintable).replace(spaces, " ").replace(invisible, "");
  const printed = Array.from(plain, printableCharacter).join("");
  return printed.replace(unprintables, gap).replace(spaces, " ").trim();
}

function keepIfPrintable(sign: string): string {
  return sign in replacements || printableCharacters.has(sign) ? sign : "";
}

function printableCharacter(character: string): string {
  if (printableCharacters.has(character)) return character;
  return replacements[character] ?? closest(character.normalize("NFKD")) ?? unprintable;
}

/** A decomposed character with as many of its marks as can be printed, or null when its base cannot be. */
function closest(decomposed: string): string | null {
  let result = "";
  for (const part of decomposed) {
    const joined = (result + part).normalize("NFC");
    const isJoined = printableCharacters.has(joined);
    if (isJoined) result = joined;
    else if (!mark.test(part)) result += part;
  }
  return result !== "" && Array.from(result).every((part) => printableCharacters.has(part)) ? result : null;
}
