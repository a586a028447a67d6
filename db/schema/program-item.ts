import { sql } from "drizzle-orm";
import { check, foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { catalogExercise } from "@/db/schema/catalog-exercise";
import { clinicId } from "@/db/schema/columns";
import { backupRows, clinicRows } from "@/db/schema/policies";
import { program } from "@/db/schema/program";
import type { Dosage } from "@/lib/dosage/dosage";

/**
 * One exercise of a draft. The id is made by the client and kept over saves; the key holds the program too, so that
 * an id can never move an item from one program to another.
 */
export const programItem = pgTable(
  "program_item",
  {
    clinicId: clinicId(),
    programId: uuid("program_id").notNull(),
    id: uuid("id").notNull(),
    position: integer("position").notNull(),
    exerciseId: text("exercise_id").notNull(),
    dosage: jsonb("dosage").$type<Dosage>().notNull(),
    patientNote: text("patient_note").notNull().default(""),
    clinicianNote: text("clinician_note").notNull().default(""),
  },
  (table) => [
    primaryKey({ name: "program_item_pk", columns: [table.clinicId, table.programId, table.id] }),
    foreignKey({
      name: "program_item_program_fk",
      columns: [table.clinicId, table.programId],
      foreignColumns: [program.clinicId, program.id],
    }),
    foreignKey({
      name: "program_item_exercise_fk",
      columns: [table.exerciseId],
      foreignColumns: [catalogExercise.id],
    }),
    check("program_item_position", sql`position >= 0`),
    check("program_item_dosage", sql`jsonb_typeof(dosage) = 'object'`),
    check("program_item_notes_length", sql`char_length(patient_note) <= 1000 and char_length(clinician_note) <= 1000`),
    clinicRows(),
    backupRows(),
  ],
);
