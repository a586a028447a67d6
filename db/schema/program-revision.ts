import { sql } from "drizzle-orm";
import { check, foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { clinician } from "@/db/schema/clinician";
import { clinicId, instant } from "@/db/schema/columns";
import { backupRows, clinicRows, patientRows } from "@/db/schema/policies";
import { program } from "@/db/schema/program";
import type { RevisionSnapshot } from "@/lib/program/revision";

/** What a patient was given. Written once by publishing, never changed: no role may update or delete it. */
export const programRevision = pgTable(
  "program_revision",
  {
    clinicId: clinicId(),
    programId: uuid("program_id").notNull(),
    /** 1, 2, 3 … within the program. */
    number: integer("number").notNull(),
    snapshot: jsonb("snapshot").$type<RevisionSnapshot>().notNull(),
    /** By item id. Apart from the snapshot, because the patient role may not read this column. */
    clinicianNotes: jsonb("clinician_notes").$type<Record<string, string>>().notNull(),
    publishedBy: uuid("published_by").notNull(),
    /** As it was then; the person may have left the clinic since. */
    publishedByName: text("published_by_name").notNull(),
    publishedAt: instant("published_at").notNull(),
  },
  (table) => [
    primaryKey({ name: "program_revision_pk", columns: [table.clinicId, table.programId, table.number] }),
    foreignKey({
      name: "program_revision_program_fk",
      columns: [table.clinicId, table.programId],
      foreignColumns: [program.clinicId, program.id],
    }),
    foreignKey({ name: "program_revision_clinician_fk", columns: [table.publishedBy], foreignColumns: [clinician.id] }),
    check("program_revision_number", sql`number > 0`),
    check("program_revision_snapshot", sql`jsonb_typeof(snapshot) = 'object'`),
    check("program_revision_clinician_notes", sql`jsonb_typeof(clinician_notes) = 'object'`),
    clinicRows(),
    patientRows(["program_id", "program_id"]),
    backupRows(),
  ],
);
