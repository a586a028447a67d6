import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { clinic } from "@/db/schema/clinic";
import { clinicId, instant } from "@/db/schema/columns";
import { backupRows, clinicRows, patientRows } from "@/db/schema/policies";

/**
 * Who did what to which row, written in the transaction that did it. Append-only: no role may update or delete. Holds
 * ids, never content.
 */
export const auditEvent = pgTable(
  "audit_event",
  {
    clinicId: clinicId(),
    id: uuid("id").notNull(),
    at: instant("at").notNull(),
    actorKind: text("actor_kind", { enum: ["clinician", "patient", "system"] }).notNull(),
    clinicianId: uuid("clinician_id"),
    shareLinkId: uuid("share_link_id"),
    action: text("action").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: uuid("subject_id").notNull(),
  },
  (table) => [
    primaryKey({ name: "audit_event_pk", columns: [table.clinicId, table.id] }),
    foreignKey({ name: "audit_event_clinic_fk", columns: [table.clinicId], foreignColumns: [clinic.clinicId] }),
    // The history of one row.
    index("audit_event_subject").on(table.clinicId, table.subjectId, table.at),
    // Owners see tries at their clinic's accounts.
    index("audit_event_sign_in")
      .on(table.clinicId, table.at)
      .where(sql`action in ('clinician.sign_in_blocked', 'clinic.sign_in_alarms_dismissed')`),
    check(
      "audit_event_actor",
      sql`(actor_kind = 'clinician' and clinician_id is not null and share_link_id is null)
        or (actor_kind = 'patient' and share_link_id is not null and clinician_id is null)
        or (actor_kind = 'system' and share_link_id is null and clinician_id is null)`,
    ),
    check("audit_event_action_length", sql`char_length(action) between 1 and 60`),
    check("audit_event_subject_kind_length", sql`char_length(subject_kind) between 1 and 40`),
    clinicRows(),
    patientRows(["share_link_id", "link_id"]),
    backupRows(),
  ],
);
