export const passwordBounds = { min: 8, max: 128 } as const;

/** The form in which a password is hashed and compared: the same characters typed on another keyboard still match. */
export function normalizePassword(password: string): string {
  return password.normalize("NFC");
}

/**
 * Fewer guesses find a password that many people use, or a relative of one: "Passw0rd!", "Summer2026!". Nine random
 * characters and three random words take more.
 */
export const fewestGuesses = 1e9;

/** Why a password is too short or too long, or null. Counted as a person sees it. */
export function passwordLengthProblem(password: string): string | null {
  // No character takes more than this, so a text that is far too long is not counted.
  const { length } = password.length > passwordBounds.max * 4 ? password : Array.from(normalizePassword(password));
  if (length < passwordBounds.min) return `Use at least ${passwordBounds.min} characters.`;
  if (length > passwordBounds.max) return `Use at most ${passwordBounds.max} characters.`;
  return null;
}

/**
 * Why a new password cannot be taken, for a person to read, or null. Any characters go. `guesses` is about how many
 * tries find it; `personal` is what stands around the account: name, email, clinic.
 */
export function passwordProblem(
  password: string,
  { guesses, personal }: { guesses: number; personal: readonly string[] },
): string | null {
  const lower = password.toLowerCase();
  if (personalWords(personal).some((word) => lower === word || lower.replace(/[^\p{L}]/gu, "") === word)) {
    return "This is your own name, email or clinic. Choose something that cannot be guessed from it.";
  }
  if (guesses < fewestGuesses || new Set(lower).size < 3) {
    return "This password is easy to guess. Use four random words, or let your password manager make one.";
  }
  return null;
}

/** Each given text, its words, and an email's part before the "@", in lower case. */
function personalWords(personal: readonly string[]): string[] {
  const texts = personal.map((text) => text.trim().toLowerCase());
  const parts = texts.flatMap((text) => text.split(/[\s@]+/));
  const joined = texts.map((text) => text.replace(/[^\p{L}]/gu, ""));
  return [...texts, ...parts, ...joined, "homestretch"].filter((word) => word.length >= 4);
}
