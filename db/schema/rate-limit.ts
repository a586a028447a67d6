import { sql } from "drizzle-orm";
import { check, index, integer, pgTable } from "drizzle-orm/pg-core";
import { bytea, instant } from "@/db/schema/columns";

/** Counted tries within a window. A row lives until its window is over and somebody else is counted. */
export const rateLimit = pgTable(
  "rate_limit",
  {
    /** SHA-256 of what is counted, which may be an e-mail or a network address. */
    keyHash: bytea("key_hash").primaryKey(),
    tries: integer("tries").notNull(),
    windowEndsAt: instant("window_ends_at").notNull(),
  },
  (table) => [
    // Finds the rows to clear away.
    index("rate_limit_window_ends_at").on(table.windowEndsAt),
    check("rate_limit_key_hash_length", sql`octet_length(key_hash) = 32`),
    check("rate_limit_tries", sql`tries >= 0`),
  ],
);
