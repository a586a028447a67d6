export const passwordBounds = { min: 8, max: 128 } as const;

/** The form in which a password is hashed and compared: the same characters typed on another keyboard still match. */
export function normalizePassword(password: string): string {
  return password.normalize("NFC");
}

/**
 * Why a new password cannot be taken, for a person to read, or null. Any characters go. `isCommon` knows, in lower
 * case, what many people use; `personal` is what stands around the account: name, e-mail, clinic.
 */
export function passwordProblem(
  password: string,
  { isCommon, personal }: { isCommon: (password: string) => boolean; personal: readonly string[] },
): string | null {
  const { length } = Array.from(normalizePassword(password));
  if (length < passwordBounds.min) return `Use at least ${passwordBounds.min} characters.`;
  if (length > passwordBounds.max) return `Use at most ${passwordBounds.max} characters.`;
  const lower = password.toLowerCase();
  if (isCommon(lower) || new Set(lower).size < 3) {
    return "Many people use this password, so it is easy to guess. Choose another one, such as four random words.";
  }
  if (personalWords(personal).some((word) => lower === word || lower.replace(/[^\p{L}]/gu, "") === word)) {
    return "This is your own name, e-mail or clinic. Choose something that cannot be guessed from it.";
  }
  return null;
}

/** Each given text, its words, and an e-mail's part before the "@", in lower case. */
function personalWords(personal: readonly string[]): string[] {
  const texts = personal.map((text) => text.trim().toLowerCase());
  const parts = texts.flatMap((text) => text.split(/[\s@]+/));
  const joined = texts.map((text) => text.replace(/[^\p{L}]/gu, ""));
  return [...texts, ...parts, ...joined, "homestretch"].filter((word) => word.length >= 4);
}
