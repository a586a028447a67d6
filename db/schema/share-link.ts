import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { clinician } from "@/db/schema/clinician";
import { clinicId, instant } from "@/db/schema/columns";
import { backupRows, clinicRows, patientRows } from "@/db/schema/policies";
import { program } from "@/db/schema/program";

/**
 * A way in for a patient. The secret is nowhere in the database: it is derived from the id and a server key, whose
 * version stands here. Revoked or expired rows stay, because session logs point to them.
 */
export const shareLink = pgTable(
  "share_link",
  {
    clinicId: clinicId(),
    id: uuid("id").notNull(),
    programId: uuid("program_id").notNull(),
    keyVersion: integer("key_version").notNull(),
    label: text("label").notNull(),
    expiresAt: instant("expires_at"),
    revokedAt: instant("revoked_at"),
    firstOpenedAt: instant("first_opened_at"),
    lastOpenedAt: instant("last_opened_at"),
    createdBy: uuid("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ name: "share_link_pk", columns: [table.clinicId, table.id] }),
    foreignKey({
      name: "share_link_program_fk",
      columns: [table.clinicId, table.programId],
      foreignColumns: [program.clinicId, program.id],
    }),
    foreignKey({ name: "share_link_clinician_fk", columns: [table.createdBy], foreignColumns: [clinician.id] }),
    // The links of a program.
    index("share_link_program").on(table.clinicId, table.programId),
    check("share_link_key_version", sql`key_version > 0`),
    check("share_link_label_length", sql`char_length(label) <= 120`),
    clinicRows(),
    patientRows(["id", "link_id"]),
    backupRows(),
  ],
);
