import { recordEvent } from "@/db/access/audit";
import { atGate, atGateTogether, enterClinic } from "@/db/scope";
import { demoDoor } from "@/env";
import type { ClinicRole, ClinicScope } from "@/lib/access/scope";

export type ClinicianForSignIn = {
  clinicianId: string;
  passwordHash: string;
  isDisabled: boolean;
  /** The clinic joined first; null when no clinic is left. A demo clinic counts only while the demo is open. */
  clinicId: string | null;
};

/** The person with an e-mail address (in any case), for checking a password. */
export async function findClinicianForSignIn(email: string): Promise<ClinicianForSignIn | null> {
  // Postgres refuses a text with NUL, and nobody has one.
  if (email.includes("\0")) return null;
  const [row] = await atGate(
    (sql) => sql<ClinicianForSignIn[]>`
      select c.id as clinician_id, c.password_hash, c.disabled_at is not null as is_disabled,
        (select m.clinic_id from membership m
          join clinic on clinic.clinic_id = m.clinic_id and (not clinic.is_demo or ${demoDoor().isOpen})
          where m.clinician_id = c.id order by m.created_at, m.clinic_id limit 1) as clinic_id
      from clinician c where lower(c.email) = lower(${email})`,
  );
  return row ?? null;
}

/** The argon2id hash of the signed-in person's password; null when the account is gone. */
export async function getPasswordHash(scope: ClinicScope): Promise<string | null> {
  const [row] = await atGate(
    (sql) => sql<{ passwordHash: string }[]>`select password_hash from clinician where id = ${scope.clinicianId}`,
  );
  return row?.passwordHash ?? null;
}

export type PasswordChange = {
  /** The hash that the current password was checked against. */
  checkedHash: string;
  passwordHash: string;
  /** SHA-256 of a new token for this browser. */
  tokenHash: Buffer;
  expiresAt: Date;
  now: Date;
};

/**
 * Replaces the password of the signed-in person, ends every session, the current one too, and opens a new one: all or
 * nothing. Returns false when the password or the account was changed in the meantime.
 */
export function changePassword(scope: ClinicScope, change: PasswordChange): Promise<boolean> {
  const { clinicianId, clinicId } = scope;
  const { checkedHash, passwordHash, tokenHash, expiresAt, now } = change;
  return atGateTogether(async (tx) => {
    const { count } = await tx`
      update clinician set password_hash = ${passwordHash}, password_changed_at = ${now}
      where id = ${clinicianId} and password_hash = ${checkedHash} and disabled_at is null`;
    if (count === 0) return false;
    await tx`delete from clinician_session where clinician_id = ${clinicianId}`;
    await tx`
      insert into clinician_session (token_hash, clinician_id, clinic_id, created_at, last_seen_at, expires_at)
      values (${tokenHash}, ${clinicianId}, ${clinicId}, ${now}, ${now}, ${expiresAt})`;
    await enterClinic(tx, clinicId);
    await recordEvent(tx, scope, { action: "clinician.password_changed", subjectId: clinicianId, now });
    return true;
  });
}

export type Account = { name: string; email: string; clinicName: string; role: ClinicRole };

/** Who is signed in, and where; null when the account or the membership is gone. */
export async function getAccount(scope: ClinicScope): Promise<Account | null> {
  const [row] = await atGate(
    (sql) => sql<Account[]>`
      select c.name, c.email, clinic.name as clinic_name, m.role
      from clinician c
      join membership m on m.clinician_id = c.id and m.clinic_id = ${scope.clinicId}
      join clinic on clinic.clinic_id = m.clinic_id
      where c.id = ${scope.clinicianId}`,
  );
  return row ?? null;
}
