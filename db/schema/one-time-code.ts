import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { clinician } from "@/db/schema/clinician";
import { bytea, instant } from "@/db/schema/columns";
import { codeKinds } from "@/lib/access/one-time-code";

/**
 * A code that opens one thing once: creating a clinic, or choosing a new password. Made only on the server, by the owner
 * of the tables; the gate marks it used. Belongs to no clinic.
 */
export const oneTimeCode = pgTable(
  "one_time_code",
  {
    /** SHA-256 of the code: a copy of this table opens nothing. */
    codeHash: bytea("code_hash").primaryKey(),
    kind: text("kind", { enum: codeKinds }).notNull(),
    /** Whose password it resets; null for a clinic. */
    clinicianId: uuid("clinician_id"),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (table) => [
    foreignKey({ name: "one_time_code_clinician_fk", columns: [table.clinicianId], foreignColumns: [clinician.id] }),
    check("one_time_code_hash_length", sql`octet_length(code_hash) = 32`),
    check("one_time_code_kind", sql`kind in ('create_clinic', 'reset_password')`),
    check("one_time_code_person", sql`(kind = 'reset_password') = (clinician_id is not null)`),
  ],
);
