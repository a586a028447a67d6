/** Another reading of a password, and how many guesses more it takes to think of that reading. */
export type PasswordVariant = { text: string; factor: number };

const leet: Record<string, string> = {
  ...{ "4": "a", "@": "a", "8": "b", "(": "c", "3": "e", "€": "e", "6": "g", "9": "g", "1": "i", "!": "i" },
  ...{ "|": "i", "0": "o", $: "s", "5": "s", "7": "t", "+": "t", "2": "z" },
};
const leetWithL: Record<string, string> = { ...leet, "1": "l", "!": "l", "|": "l" };

/** The keys of the digit row on a US keyboard, with Shift. */
const shifted: Record<string, string> = {
  ...{ "!": "1", "@": "2", "#": "3", $: "4", "%": "5", "^": "6", "&": "7", "*": "8", "(": "9", ")": "0" },
};

const separators = new Set([" ", "\t", "-", "_", ".", ",", "/", "*", "+", "|", ":", ";", "'", "~"]);

/**
 * What a guesser tries for a password: as typed, with signs read as letters ("p@ssw0rd"), with Shift let go
 * ("!QAZ"), without separators ("p.a.s.s") and without doubled letters ("passsword").
 */
export function passwordVariants(password: string): PasswordVariant[] {
  const letters = swap(password, leet);
  const effort = 2 ** Math.min(3, new Set(Array.from(password).filter((sign) => leet[sign])).size);
  const read = [
    { text: password, factor: 1 },
    { text: letters, factor: effort },
  ];
  const all = [
    ...read,
    { text: swap(password, leetWithL), factor: effort },
    { text: swap(password, shifted), factor: 2 },
    ...read.flatMap(withoutExtras),
  ];
  return all.filter(({ text }, index) => all.findIndex((one) => one.text === text) === index);
}

function withoutExtras({ text, factor }: PasswordVariant): PasswordVariant[] {
  const signs = Array.from(text);
  const joined = signs.filter((sign) => !separators.has(sign));
  const single = joined.filter((sign, index) => sign !== joined[index - 1]);
  // Each letter taken out is one that a guesser has to place.
  const doubled = Math.min(100, 10 ** (joined.length - single.length));
  return [
    { text: joined.join(""), factor: joined.length < signs.length ? factor * 10 : factor },
    { text: single.join(""), factor: factor * doubled },
  ];
}

function swap(text: string, table: Record<string, string>): string {
  return Array.from(text, (sign) => table[sign] ?? sign).join("");
}
