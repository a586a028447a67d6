import type { Pool, Transaction } from "@/db/client";
import { enterClinic } from "@/db/scope";
import { patientSearchKey } from "@/lib/patient/search-key";

type Unkeyed = { clinicId: string; id: string; displayName: string; email: string | null };

/**
 * Gives a search key to patients that have none: those from before there were keys, or from an older backup. As the
 * owner of the tables; running it again changes nothing.
 */
export async function fillSearchKeys(sql: Pool): Promise<void> {
  const patients = await sql.begin(async (tx) => {
    await tx`select set_config('role', 'homestretch_backup', true)`;
    return tx<Unkeyed[]>`
      select clinic_id, id, display_name, email from patient where search_key is null order by clinic_id`;
  });
  if (patients.length > 0) await sql.begin((tx) => writeKeys(tx, patients));
}

async function writeKeys(tx: Transaction, patients: Unkeyed[]): Promise<void> {
  for (const clinicId of new Set(patients.map((patient) => patient.clinicId))) {
    const keys = patients
      .filter((patient) => patient.clinicId === clinicId)
      .map((patient) => ({ id: patient.id, key: patientSearchKey(patient) }));
    await enterClinic(tx, clinicId);
    await tx`
      update patient set search_key = given.key
      from jsonb_to_recordset(${tx.json(keys)}) given(id uuid, key text)
      where patient.clinic_id = ${clinicId} and patient.id = given.id and search_key is null`;
    await tx`reset role`;
  }
}
