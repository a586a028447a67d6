import type postgres from "postgres";
import { database, type Pool, type Transaction } from "@/db/client";
import { isConnectionLost } from "@/db/database-unavailable";
import type { ClinicScope, PatientScope } from "@/lib/access/scope";

/** Runs with the rights of the gate: identities, sessions, the way of a link. Single statements. */
export function atGate<Value>(task: (sql: Pool) => Promise<Value>): Promise<Value> {
  return database().use(task);
}

/** One transaction at the gate. It may go on inside a clinic with `enterClinic`. */
export function atGateTogether<Value>(task: (tx: Transaction) => Promise<Value>): Promise<Value> {
  return database().use((pool) => begin(pool, task));
}

/** One transaction that reaches the rows of one clinic. Functions that take its `tx` join it. */
export function inClinic<Value>(scope: ClinicScope, task: (tx: Transaction) => Promise<Value>): Promise<Value> {
  return atGateTogether((tx) => after(enterClinic(tx, scope.clinicId), () => task(tx)));
}

/** One transaction that reaches what one patient link names. */
export function inPatient<Value>(scope: PatientScope, task: (tx: Transaction) => Promise<Value>): Promise<Value> {
  return atGateTogether((tx) => after(enterPatient(tx, scope), () => task(tx)));
}

/** The rest of the transaction acts as a clinician of this clinic. */
export function enterClinic(tx: Transaction, clinicId: string) {
  return tx`select set_config('role', 'homestretch_clinic', true), set_config('app.clinic_id', ${clinicId}, true)`;
}

/** The rest of the transaction acts as the patient of this link. */
export function enterPatient(tx: Transaction, scope: PatientScope) {
  return tx`select set_config('role', 'homestretch_patient', true),
    set_config('app.clinic_id', ${scope.clinicId}, true),
    set_config('app.program_id', ${scope.programId}, true),
    set_config('app.patient_id', ${scope.patientId}, true),
    set_config('app.link_id', ${scope.linkId}, true)`;
}

/**
 * Puts the statement on the line first and the task's right behind it, without waiting for the answer: one round trip
 * less. A connection answers in order, and when the statement fails, so does all that follows in the transaction.
 */
async function after<Value>(statement: postgres.PendingQuery<postgres.Row[]>, task: () => Promise<Value>) {
  const [, value] = await Promise.all([statement.execute(), task()]);
  return value;
}

/**
 * `begin` of the driver. When the connection is lost, the driver must not learn that the task failed: it would write a
 * rollback to a socket that is gone, which in postgres.js 3.4.9 ends the process (porsager/postgres#1208). It notices
 * the loss by itself and rejects the transaction.
 */
async function begin<Value>(pool: Pool, task: (tx: Transaction) => Promise<Value>): Promise<Value> {
  const { value } = await pool.begin(async (tx) => {
    try {
      return { value: await task(tx) };
    } catch (error) {
      if (isConnectionLost(error)) await new Promise<never>(() => {});
      throw error;
    }
  });
  return value;
}
