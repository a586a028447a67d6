import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "@/db/schema/columns";
import type { CatalogExercise } from "@/lib/catalog/exercise";

/**
 * The built-in catalog, kept in step with `lib/catalog` at every start, so that items can refer to it. The same for
 * all clinics, hence without a clinic and without row-level security. An entry that is dropped is retired, not
 * deleted: old programs still name it.
 */
export const catalogExercise = pgTable(
  "catalog_exercise",
  {
    id: text("id").primaryKey(),
    position: integer("position").notNull(),
    content: jsonb("content").$type<CatalogExercise>().notNull(),
    /** SHA-256 of the content in hex: tells an unchanged entry without comparing it. */
    contentHash: text("content_hash").notNull(),
    updatedAt: instant("updated_at").notNull(),
    retiredAt: instant("retired_at"),
  },
  () => [
    check("catalog_exercise_id_length", sql`char_length(id) between 1 and 100`),
    check("catalog_exercise_content_hash", sql`content_hash ~ '^[0-9a-f]{64}$'`),
  ],
);
