import { sql } from "drizzle-orm";
import { boolean, check, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { clinicId, instant } from "@/db/schema/columns";
import { backupRows, clinicRows, gateRows, patientRows } from "@/db/schema/policies";
import { bodyChoices } from "@/lib/figure/body-choice";

/** The tenant itself. Made at sign-up, never deleted by the app. */
export const clinic = pgTable(
  "clinic",
  {
    clinicId: clinicId(),
    name: text("name").notNull(),
    /** Sample data: does not count as the clinic that closes sign-up. */
    isDemo: boolean("is_demo").notNull().default(false),
    paperSize: text("paper_size", { enum: ["letter", "a4"] })
      .notNull()
      .default("letter"),
    /** Who shows the exercises in the pictures. */
    figureBody: text("figure_body", { enum: bodyChoices }).notNull().default("mixed"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ name: "clinic_pk", columns: [table.clinicId] }),
    check("clinic_name_length", sql`char_length(name) between 1 and 200`),
    check("clinic_paper_size", sql`paper_size in ('letter', 'a4')`),
    check("clinic_figure_body", sql`figure_body in ('mixed', 'slim', 'heavy')`),
    gateRows(),
    clinicRows(),
    patientRows(null),
    backupRows(),
  ],
);
