import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { clinicId, instant } from "@/db/schema/columns";
import { patient } from "@/db/schema/patient";
import { backupRows, clinicRows, patientRows } from "@/db/schema/policies";

/** The draft that clinicians edit, without its items. What a patient sees is a revision of it. */
export const program = pgTable(
  "program",
  {
    clinicId: clinicId(),
    id: uuid("id").notNull(),
    patientId: uuid("patient_id").notNull(),
    title: text("title").notNull(),
    startDate: date("start_date"),
    endDate: date("end_date"),
    patientMessage: text("patient_message").notNull().default(""),
    safetyNote: text("safety_note").notNull().default(""),
    /** Grows with every save; a save names the version it started from. */
    version: integer("version").notNull().default(1),
    /** The newest revision. */
    publishedNumber: integer("published_number"),
    /** The version of the draft that the newest revision shows. */
    publishedVersion: integer("published_version"),
    archivedAt: instant("archived_at"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    primaryKey({ name: "program_pk", columns: [table.clinicId, table.id] }),
    foreignKey({
      name: "program_patient_fk",
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patient.clinicId, patient.id],
    }),
    // The programs of a patient.
    index("program_patient").on(table.clinicId, table.patientId),
    // The home page: what was worked on last.
    index("program_updated_at").on(table.clinicId, table.updatedAt),
    check("program_title_length", sql`char_length(title) <= 120`),
    check("program_message_length", sql`char_length(patient_message) <= 1000 and char_length(safety_note) <= 1000`),
    check("program_dates", sql`start_date <= end_date`),
    check("program_version", sql`version > 0 and published_version <= version`),
    check("program_published", sql`(published_number is null) = (published_version is null) and published_number > 0`),
    clinicRows(),
    patientRows(["id", "program_id"]),
    backupRows(),
  ],
);
