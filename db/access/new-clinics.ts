import type postgres from "postgres";
import { recordEvent } from "@/db/access/audit";
import { consumeCode } from "@/db/access/one-time-codes";
import type { Pool, Transaction } from "@/db/client";
import { atGate, atGateTogether, enterClinic } from "@/db/scope";
import { violates } from "@/db/violates";
import { demoDoor } from "@/env";
import { mintClinicScope } from "@/lib/access/scope";
import type { Result } from "@/lib/result";

/** first: sign-up closes with the first clinic. open: everyone with a code may create one. */
export type SignUpMode = "first" | "open";

export type NewClinic = {
  clinicId: string;
  clinicianId: string;
  clinicName: string;
  name: string;
  email: string;
  passwordHash: string;
  now: Date;
};

export type SignUp = { signUpMode: SignUpMode; codeHash: Buffer };

/**
 * Makes a clinic by a one-time code, with its first clinician as the owner: all or nothing, so that a refused one does
 * not use the code up. "closed" when sign-up is over; of two people who are first at the same time, or have the same
 * code, one gets in.
 */
export async function createClinic(
  clinic: NewClinic,
  { signUpMode, codeHash }: SignUp,
): Promise<Result<object, "email_taken" | "closed" | "wrong_code">> {
  try {
    return await atGateTogether(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtext('homestretch sign-up'))`;
      if (!(await isOpen(tx, signUpMode))) return { ok: false, reason: "closed" } as const;
      const isRight = await consumeCode(tx, { codeHash, kind: "create_clinic", now: clinic.now });
      if (!isRight) return { ok: false, reason: "wrong_code" } as const;
      await writeClinic(tx, clinic);
      return { ok: true } as const;
    });
  } catch (error) {
    if (violates(error, "clinician_email")) return { ok: false, reason: "email_taken" };
    throw error;
  }
}

/** The rows of a new clinic, after its code was checked. The transaction comes from the gate and ends in the clinic. */
export async function writeClinic(tx: Transaction, clinic: NewClinic): Promise<void> {
  const { clinicId, clinicianId, now } = clinic;
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
}

/** Whether a clinic can be created now, with a code. Demo clinics do not count. */
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
