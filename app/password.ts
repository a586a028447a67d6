import { hash, verify } from "@node-rs/argon2";
import { dictionary } from "@zxcvbn-ts/language-common";
import { normalizePassword, passwordBounds, passwordProblem } from "@/lib/access/password-problem";

/** Argon2id with 19 MiB, two passes, one lane: the least that OWASP's password storage cheat sheet allows. */
const argon2id = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** A hash of random bytes that nobody knows, with the same cost. Checking an unknown account takes as long as a known one. */
const dummyHash = "$argon2id$v=19$m=19456,t=2,p=1$w55Kp7xLaRyJsaTzFGtXlA$hh3jjE4OAhBVkVVeXBJFv1lHjRqUGqsxLxS0OfSues0";

const common = new Set(dictionary.passwords.filter((word) => String(word).length >= passwordBounds.min).map(String));

/** The hash to store. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalizePassword(password), argon2id);
}

/** Whether a password belongs to a stored hash. With null it does the same work and says no. */
export async function verifyPassword(storedHash: string | null, password: string): Promise<boolean> {
  const isRight = await verify(storedHash ?? dummyHash, normalizePassword(password).slice(0, passwordBounds.max * 2));
  return isRight && storedHash !== null;
}

/** Why a new password cannot be taken, or null. `personal`: the person's name, e-mail and clinic. */
export function newPasswordProblem(password: string, personal: readonly string[]): string | null {
  return passwordProblem(password, { isCommon: (lower) => common.has(lower), personal });
}
