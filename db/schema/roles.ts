import { pgRole } from "drizzle-orm/pg-core";

/*
 * The roles a request acts in. None can log in, own anything or step over row-level security. They belong to the
 * whole server and may exist already, so `0000_roles.sql` makes them, not the generator.
 */

/** Before anybody is known: sign-in, sessions, and finding the clinic of a link. Every connection starts with it. */
export const gateRole = pgRole("homestretch_gate").existing();

/** A clinician inside one clinic. */
export const clinicRole = pgRole("homestretch_clinic").existing();

/** A patient inside one program. */
export const patientRole = pgRole("homestretch_patient").existing();

/** Reads everything for a backup. No request can become it; the owner of the tables can. */
export const backupRole = pgRole("homestretch_backup").existing();
