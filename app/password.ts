import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import { countPasswordGuesses } from "@/app/password-guesses";
import { ServerBusy } from "@/app/server-busy";
import { admission } from "@/db/admission";
import {
  normalizePassword,
  passwordBounds,
  passwordLengthProblem,
  passwordProblem,
} from "@/lib/access/password-problem";

/** Argon2id with 19 MiB, two passes, one lane: the least that OWASP's password storage cheat sheet allows. */
const argon2id = { algorithm: 2, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** A hash of random bytes that nobody knows, with the same cost. Checking an unknown account takes as long as a known one. */
const dummyHash = "$argon2id$v=19$m=19456,t=2,p=1$w55Kp7xLaRyJsaTzFGtXlA$hh3jjE4OAhBVkVVeXBJFv1lHjRqUGqsxLxS0OfSues0";

/**
 * Hashing takes a processor and one of the four threads that also read files and look up names, so a flood of tries
 * gets at most two, leaves a processor to everything else, and is turned away beyond a short queue.
 */
export const hashingLimits = {
  running: Math.max(1, Math.min(2, availableParallelism() - 1)),
  waiting: 20,
  waitMilliseconds: 8_000,
};

/**
 * Whose password is checked. Browsers that are known for an account, and people who are signed in, have a queue of their
 * own, so that a flood of strangers cannot keep them out.
 */
export type HashingQueue = "known" | "stranger";

// Next bundles this module more than once; the limit counts for the whole process.
const holder: typeof globalThis & { homestretchHashing?: Record<HashingQueue, ReturnType<typeof admission>> } =
  globalThis;

function hashing<Value>(queue: HashingQueue, task: () => Promise<Value>): Promise<Value> {
  const refusal = (why: string) => new ServerBusy(`passwords are being checked: ${why}`);
  holder.homestretchHashing ??= {
    known: admission({ ...hashingLimits, running: 1, refusal }),
    stranger: admission({ ...hashingLimits, refusal }),
  };
  return holder.homestretchHashing[queue](task);
}

/** The hash to store. Throws `ServerBusy` when too many wait. */
export function hashPassword(password: string, queue: HashingQueue = "stranger"): Promise<string> {
  return hashing(queue, () => hash(normalizePassword(password), argon2id));
}

/** Whether a password belongs to a stored hash. With null it does the same work and says no. */
export async function verifyPassword(
  storedHash: string | null,
  password: string,
  queue: HashingQueue = "stranger",
): Promise<boolean> {
  const given = normalizePassword(password).slice(0, passwordBounds.max * 2);
  const isRight = await hashing(queue, () => verify(storedHash ?? dummyHash, given));
  return isRight && storedHash !== null;
}

/**
 * Why a new password cannot be taken, or null. `personal`: the person's name, email and clinic. The length comes first,
 * so that no long text is scored.
 */
export async function newPasswordProblem(password: string, personal: readonly string[]): Promise<string | null> {
  const known = normalizePassword(password);
  return (
    passwordLengthProblem(known) ??
    passwordProblem(known, { guesses: await countPasswordGuesses(known, personal), personal })
  );
}
