import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, uuid } from "drizzle-orm/pg-core";
import { clinic } from "@/db/schema/clinic";
import { clinician } from "@/db/schema/clinician";
import { bytea, clinicId, instant } from "@/db/schema/columns";
import { membership } from "@/db/schema/membership";

/**
 * One signed-in browser. Checked on every request; gone with sign-out. Triggers delete a person's rows when the
 * password, the role or "disabled" changes. Expired rows of a person go when the person signs in again. Only the gate
 * reaches it, by the hash of a secret, so it needs no tenant policy.
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
    // Who leaves a clinic is signed out for good: joining again revives nothing.
    foreignKey({
      name: "clinician_session_membership_fk",
      columns: [table.clinicId, table.clinicianId],
      foreignColumns: [membership.clinicId, membership.clinicianId],
    }).onDelete("cascade"),
    foreignKey({ name: "clinician_session_clinic_fk", columns: [table.clinicId], foreignColumns: [clinic.clinicId] }),
    // A password change ends all sessions of one person.
    index("clinician_session_clinician").on(table.clinicianId),
    check("clinician_session_token_hash_length", sql`octet_length(token_hash) = 32`),
  ],
);
