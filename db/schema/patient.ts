import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { clinic } from "@/db/schema/clinic";
import { clinicId, instant } from "@/db/schema/columns";
import { backupRows, clinicRows, patientRows } from "@/db/schema/policies";
import { locales } from "@/lib/locale";

/** A person who gets programs. Has no account. Archived rather than deleted. */
export const patient = pgTable(
  "patient",
  {
    clinicId: clinicId(),
    id: uuid("id").notNull(),
    displayName: text("display_name").notNull(),
    language: text("language", { enum: locales }).notNull(),
    yearOfBirth: smallint("year_of_birth"),
    email: text("email"),
    phone: text("phone"),
    /** IANA name; null until somebody knows it. */
    timeZone: text("time_zone"),
    /** What the patient is found and listed by (`lib/patient/search-key.ts`); null until `fillSearchKeys` ran. */
    searchKey: text("search_key"),
    archivedAt: instant("archived_at"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    primaryKey({ name: "patient_pk", columns: [table.clinicId, table.id] }),
    foreignKey({ name: "patient_clinic_fk", columns: [table.clinicId], foreignColumns: [clinic.clinicId] }),
    // The patient list, in its order.
    index("patient_clinic_search_key").on(table.clinicId, sql`search_key collate "C"`, table.id),
    check("patient_display_name_length", sql`char_length(display_name) between 1 and 200`),
    check("patient_language", sql`language in ('en', 'es')`),
    check("patient_year_of_birth", sql`year_of_birth between 1900 and 2100`),
    check("patient_email_length", sql`char_length(email) <= 254`),
    check("patient_phone_length", sql`char_length(phone) <= 50`),
    check("patient_time_zone_length", sql`char_length(time_zone) <= 64`),
    clinicRows(),
    patientRows(["id", "patient_id"]),
    backupRows(),
  ],
);
