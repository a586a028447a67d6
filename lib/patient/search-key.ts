/** Letters that have no decomposition into a base letter and a mark. */
const baseLetters: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ı: "i",
};

const marks = /[\u0300-\u036f]/g;
const undecomposed = /[ßæœøłđðþħŧŋı]/g;
/** People write O'Brien with any of these, or with none. */
const apostrophes = /['’‘ʼʻ`´′]/g;
const hyphens = /[-‐‑‒–—−]/g;
const separators = /[\s,.;]/;

/**
 * The words of a name or a search without case, accents, apostrophes and hyphens: "José O’Brien-Núñez" is jose, obrien,
 * nunez. Every other character counts as it is.
 */
export function searchWords(text: string): string[] {
  return wordsOf(fold(text).replace(hyphens, " "));
}

/**
 * What a patient is found by and listed by: the words of the name on the first line; behind it hyphenated names as one
 * word, and the email. Every database sorts and compares it alike, byte by byte.
 */
export function patientSearchKey({ displayName, email }: { displayName: string; email: string | null }): string {
  const joined = wordsOf(fold(displayName)).flatMap((word) => {
    const closed = word.replace(hyphens, "");
    return closed === word || closed === "" ? [] : [closed];
  });
  const others = [...joined, ...searchWords(email ?? "")];
  return [searchWords(displayName).join(" "), others.join(" ")].join("\n").trimEnd();
}

/** Whether two names have the same words, in any order. */
export function isSameName(one: string, other: string): boolean {
  const sorted = (name: string) => searchWords(name).sort().join(" ");
  return sorted(one) === sorted(other);
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(marks, "")
    .toLowerCase()
    .replace(undecomposed, (letter) => baseLetters[letter] ?? letter)
    .normalize("NFKD")
    .replace(marks, "")
    .replace(apostrophes, "");
}

function wordsOf(text: string): string[] {
  return text.split(separators).filter((word) => word !== "");
}
