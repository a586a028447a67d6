import { createHash } from "node:crypto";
import { atGate } from "@/db/scope";

export type TryLimit = {
  /** What is counted, such as "sign-in:" and an e-mail. Only its hash is stored. */
  key: string;
  now: Date;
  /** Tries allowed within a window. */
  max: number;
  /** The window begins with the first try. */
  windowSeconds: number;
};

/** `tries`: how many of the window count, this one included. A refused try does not count. */
export type CountedTry = { allowed: boolean; retryAfterSeconds: number; tries: number };

/**
 * Counts a try and tells whether it was still allowed; if not, after how many whole seconds to come back. One
 * statement takes a place, so that of tries at the same moment exactly the allowed number passes.
 */
export async function consumeTry(limit: TryLimit): Promise<CountedTry> {
  const { now, max } = limit;
  const keyHash = hashOf(limit.key);
  const windowEndsAt = new Date(now.getTime() + limit.windowSeconds * 1000);
  const [row] = await atGate(
    (sql) => sql<{ tries: number }[]>`
      with over as (
        delete from rate_limit where key_hash in (
          select key_hash from rate_limit where window_ends_at <= ${now} and key_hash <> ${keyHash}
          order by window_ends_at limit 10 for update skip locked
        )
      )
      insert into rate_limit as current (key_hash, tries, window_ends_at) values (${keyHash}, 1, ${windowEndsAt})
      on conflict (key_hash) do update set
        tries = case when current.window_ends_at <= ${now} then 1 else current.tries + 1 end,
        window_ends_at = case when current.window_ends_at <= ${now} then ${windowEndsAt} else current.window_ends_at end
      where current.window_ends_at <= ${now} or current.tries < ${max}
      returning tries`,
  );
  if (row) return { allowed: true, retryAfterSeconds: 0, tries: row.tries };
  const [full] = await atGate(
    (sql) => sql<{ windowEndsAt: Date }[]>`select window_ends_at from rate_limit where key_hash = ${keyHash}`,
  );
  const left = full ? full.windowEndsAt.getTime() - now.getTime() : 0;
  return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(left / 1000)), tries: max };
}

/** Takes back one counted try that turned out to be rightful, so that right ones never use up the wrong ones. */
export async function returnTry(key: string): Promise<void> {
  const keyHash = hashOf(key);
  await atGate((sql) => sql`update rate_limit set tries = tries - 1 where key_hash = ${keyHash} and tries > 0`);
}

function hashOf(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
