/** Digits and letters that are not mistaken for each other (Crockford's base32). 32 of them: five bits each. */
const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Symbols of a code: 140 bits. */
export const codeSymbols = 28;

/** Bytes as symbols in groups of four, one symbol a byte: `7K3Q-9M2X`. Random bytes make random symbols. */
export function formatSymbols(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => symbols.charAt(byte & 31)).join("");
  return (text.match(/.{1,4}/g) ?? []).join("-");
}

/**
 * A one-time code as a person typed or pasted it, alone or in its link, in the one form that is compared. Null when it
 * cannot be one. Case, blanks and dashes do not matter, nor O for 0, I and L for 1.
 */
export function readCode(text: string): string | null {
  const typed = text.slice(text.lastIndexOf("#") + 1).toUpperCase();
  const plain = typed.replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  const isCode = plain.length === codeSymbols && [...plain].every((symbol) => symbols.includes(symbol));
  return isCode ? plain : null;
}

/** What a code opens. */
export const codeKinds = ["create_clinic", "reset_password"] as const;
export type CodeKind = (typeof codeKinds)[number];

/** How long a code works. */
export const codeSeconds: Record<CodeKind, number> = { create_clinic: 7 * 24 * 60 * 60, reset_password: 10 * 60 };
