import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { clinic } from "@/db/schema/clinic";
import { clinician } from "@/db/schema/clinician";
import { clinicId, instant } from "@/db/schema/columns";
import { backupRows, clinicRows, gateRows } from "@/db/schema/policies";
import { clinicRoles } from "@/lib/access/scope";

/** Who works in a clinic, and as what. Read on every request: a deleted row shuts the person out at once. */
export const membership = pgTable(
  "membership",
  {
    clinicId: clinicId(),
    clinicianId: uuid("clinician_id").notNull(),
    role: text("role", { enum: clinicRoles }).notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ name: "membership_pk", columns: [table.clinicId, table.clinicianId] }),
    foreignKey({ name: "membership_clinic_fk", columns: [table.clinicId], foreignColumns: [clinic.clinicId] }),
    foreignKey({ name: "membership_clinician_fk", columns: [table.clinicianId], foreignColumns: [clinician.id] }),
    check("membership_role", sql`role in ('owner', 'clinician')`),
    gateRows(),
    clinicRows(),
    backupRows(),
  ],
);
