import type postgres from "postgres";
import { recordEvent } from "@/db/access/audit";
import type { Pool, Transaction } from "@/db/client";
import { atGate, atGateTogether, enterClinic } from "@/db/scope";
import { violates } from "@/db/violates";
import { demoDoor } from "@/env";
import { type ClinicRole, type ClinicScope, mintClinicScope } from "@/lib/access/scope";
import type { Result } from "@/lib/result";

/** first: sign-up closes with the first clinic. open: everybody may found one. */
export type SignUpMode = "first" | "open";

export type NewClinic = {
  signUpMode: SignUpMode;
  clinicId: string;
  clinicianId: string;
  clinicName: string;
  name: string;
  email: string;
  passwordHash: string;
  now: Date;
};

/**
 * Makes a clinic with its first clinician as the owner, all or nothing. "closed" when sign-up is over; of two people
 * who are first at the same time, one gets in.
 */
export async function createClinic(clinic: NewClinic): Promise<Result<object, "email_taken" | "closed">> {
  const { clinicId, clinicianId, now } = clinic;
  try {
    return await atGateTogether(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtext('homestretch sign-up'))`;
      if (!(await isOpen(tx, clinic.signUpMode))) return { ok: false, reason: "closed" } as const;
      await tx`
        insert into clinician (id, email, name, password_hash, created_at, password_changed_at)
        values (${clinicianId}, ${clinic.email}, ${clinic.name}, ${clinic.passwordHash}, ${now}, ${now})`;
      await enterClinic(tx, clinicId);
      await tx`insert into clinic (clinic_id, name, created_at) values (${clinicId}, ${clinic.clinicName}, ${now})`;
      await tx`
        insert into membership (clinic_id, clinician_id, role, created_at)
        values (${clinicId}, ${clinicianId}, 'owner', ${now})`;
      const scope = mintClinicScope({ clinicId, clinicianId, role: "owner" });
      await recordEvent(tx, scope, { action: "clinic.created", subjectId: clinicId, now });
      return { ok: true } as const;
    });
  } catch (error) {
    if (violates(error, "clinician_email")) return { ok: false, reason: "email_taken" };
    throw error;
  }
}

/** Whether somebody may found a clinic now. Demo clinics do not count. */
export function isSignUpOpen(mode: SignUpMode): Promise<boolean> {
  return atGate((sql) => isOpen(sql, mode));
}

async function isOpen(sql: Pool | Transaction, mode: SignUpMode): Promise<boolean> {
  return mode === "open" || !(await hasRealClinic(sql));
}

/** Whether there is a clinic that is not a demo. */
export function hasAnyClinic(): Promise<boolean> {
  return atGate(hasRealClinic);
}

/** Whether there is a demo clinic that can be entered now. */
export async function isDemoThere(): Promise<boolean> {
  if (!demoDoor().isOpen) return false;
  const [row] = await atGate(
    (sql) => sql<{ found: boolean }[]>`select exists (select from clinic where is_demo) as found`,
  );
  return row?.found === true;
}

async function hasRealClinic(sql: postgres.ISql): Promise<boolean> {
  const [row] = await sql<{ found: boolean }[]>`select exists (select from clinic where not is_demo) as found`;
  return row?.found === true;
}

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
