import { recordEvent } from "@/db/access/audit";
import type { Transaction } from "@/db/client";
import { atGate, atGateTogether, enterClinic } from "@/db/scope";
import type { CodeKind } from "@/lib/access/one-time-code";
import { type ClinicRole, mintClinicScope } from "@/lib/access/scope";

type GivenCode = { codeHash: Buffer; now: Date };

/** Whether a code opens this at the moment. Unknown, used and expired are the same. */
export async function isCodeValid({ codeHash, kind, now }: GivenCode & { kind: CodeKind }): Promise<boolean> {
  const rows = await atGate(
    (sql) => sql`
      select from one_time_code
      where code_hash = ${codeHash} and kind = ${kind} and used_at is null and expires_at > ${now}`,
  );
  return rows.length > 0;
}

/**
 * Uses a code up, in the transaction of what it opens: when that fails, the code still works. Of two at the same time
 * one gets it. Returns whether it was valid.
 */
export async function consumeCode(tx: Transaction, { codeHash, kind, now }: GivenCode & { kind: CodeKind }) {
  const { count } = await tx`
    update one_time_code set used_at = ${now}
    where code_hash = ${codeHash} and kind = ${kind} and used_at is null and expires_at > ${now}`;
  return count > 0;
}

export type ResetPerson = { name: string; email: string; clinicNames: string[] };

/** Whose password a code resets; null when the code is not valid or the account is disabled. */
export async function findResetPerson({ codeHash, now }: GivenCode): Promise<ResetPerson | null> {
  const [row] = await atGate(
    (sql) => sql<ResetPerson[]>`
      select c.name, c.email, (
        select coalesce(jsonb_agg(clinic.name), '[]') from membership m
        join clinic on clinic.clinic_id = m.clinic_id where m.clinician_id = c.id
      ) as clinic_names
      from one_time_code code join clinician c on c.id = code.clinician_id and c.disabled_at is null
      where code.code_hash = ${codeHash} and code.kind = 'reset_password' and code.used_at is null
        and code.expires_at > ${now}`,
  );
  return row ?? null;
}

/**
 * Sets a new password by a code, once: ends every session of the person and uses up the person's other codes. Returns
 * false when the code is not valid or the account is disabled.
 */
export function resetPassword({ codeHash, now, passwordHash }: GivenCode & { passwordHash: string }): Promise<boolean> {
  return atGateTogether(async (tx) => {
    if (!(await consumeCode(tx, { codeHash, kind: "reset_password", now }))) return false;
    const [person] = await tx<{ id: string }[]>`
      update clinician set password_hash = ${passwordHash}, password_changed_at = ${now}
      where disabled_at is null and id = (select clinician_id from one_time_code where code_hash = ${codeHash})
      returning id`;
    if (!person) return false;
    await tx`update one_time_code set used_at = ${now} where clinician_id = ${person.id} and used_at is null`;
    await recordReset(tx, person.id, now);
    return true;
  });
}

async function recordReset(tx: Transaction, clinicianId: string, now: Date): Promise<void> {
  const memberships = await tx<{ clinicId: string; role: ClinicRole }[]>`
    select clinic_id, role from membership where clinician_id = ${clinicianId}`;
  for (const { clinicId, role } of memberships) {
    await enterClinic(tx, clinicId);
    const scope = mintClinicScope({ clinicId, clinicianId, role });
    await recordEvent(tx, scope, { action: "clinician.password_reset", subjectId: clinicianId, now });
  }
}
