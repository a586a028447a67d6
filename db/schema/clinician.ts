import { sql } from "drizzle-orm";
import { check, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant } from "@/db/schema/columns";
import { backupRows, clinicRows, gateRows } from "@/db/schema/policies";

/**
 * A person who signs in. Belongs to no clinic by itself (a membership says so), so it has no clinic_id. Disabled
 * rather than deleted: revisions name who published them.
 */
export const clinician = pgTable(
  "clinician",
  {
    id: uuid("id").primaryKey(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    passwordHash: text("password_hash").notNull(),
    disabledAt: instant("disabled_at"),
    createdAt: instant("created_at").notNull(),
    passwordChangedAt: instant("password_changed_at").notNull(),
  },
  (table) => [
    // Sign-in finds the row by it; addresses that differ only in case are one person.
    uniqueIndex("clinician_email").on(sql`lower(${table.email})`),
    check("clinician_email_length", sql`char_length(email) between 3 and 254`),
    check("clinician_name_length", sql`char_length(name) between 1 and 200`),
    check("clinician_password_hash_kind", sql`password_hash like '$argon2id$%'`),
    gateRows(),
    clinicRows(sql`exists (select from membership where membership.clinician_id = clinician.id)`),
    backupRows(),
  ],
);
