import { type SQL, sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { backupRole, clinicRole, gateRole, patientRole } from "@/db/schema/roles";

type Setting = "clinic_id" | "program_id" | "patient_id" | "link_id";

/** A setting that was never made, or was reset, reads as '' and then matches no row. */
function isSetting(column: string, setting: Setting) {
  return sql.raw(`${column} = nullif(current_setting('app.${setting}', true), '')::uuid`);
}

export const inScopeClinic = isSetting("clinic_id", "clinic_id");

/** Clinicians reach the rows of their clinic, or those that meet a condition, to read and to write. */
export function clinicRows(condition: SQL = inScopeClinic) {
  return pgPolicy("clinic_rows", { to: clinicRole, using: condition, withCheck: condition });
}

/**
 * Patients reach rows of their clinic that also meet `reach`: a column equals what their link names. Rows they write
 * must meet `write` too.
 */
export function patientRows(reach: Condition | null, write: Condition | null = null) {
  const using = and(reach, inScopeClinic);
  return pgPolicy("patient_rows", { to: patientRole, using, withCheck: and(write, using) });
}

type Condition = readonly [column: string, setting: Setting];

function and(condition: Condition | null, before: SQL): SQL {
  return condition ? sql`${before} and ${isSetting(...condition)}` : before;
}

/** The gate looks across clinics; what it may do with which columns is a matter of grants. */
export function gateRows() {
  return pgPolicy("gate_rows", { to: gateRole, using: sql`true`, withCheck: sql`true` });
}

/** Backups read every row and write none. Every table under row-level security has this policy. */
export function backupRows() {
  return pgPolicy("backup_rows", { for: "select", to: backupRole, using: sql`true` });
}
