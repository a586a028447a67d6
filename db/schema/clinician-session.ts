import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, uuid } from "drizzle-orm/pg-core";
import { clinic } from "@/db/schema/clinic";
import { clinician } from "@/db/schema/clinician";
import { bytea, clinicId, instant } from "@/db/schema/columns";

/**
 * One signed-in browser. Checked on every request; gone with sign-out and password change. Expired rows of a person
 * go when the person signs in again. Only the gate reaches it, by the hash of a secret, so it needs no tenant policy.
 */
export const clinicianSession = pgTable(
  "clinician_session",
  {
    /** SHA-256 of the token in the cookie: a copy of this table signs nobody in. */
    tokenHash: bytea("token_hash").primaryKey(),
    clinicianId: uuid("clinician_id").notNull(),
    clinicId: clinicId(),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [
    foreignKey({
      name: "clinician_session_clinician_fk",
      columns: [table.clinicianId],
      foreignColumns: [clinician.id],
    }),
    foreignKey({ name: "clinician_session_clinic_fk", columns: [table.clinicId], foreignColumns: [clinic.clinicId] }),
    // A password change ends all sessions of one person.
    index("clinician_session_clinician").on(table.clinicianId),
    check("clinician_session_token_hash_length", sql`octet_length(token_hash) = 32`),
  ],
);
