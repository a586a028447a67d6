import { randomBytes } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import type { Pool, Transaction } from "@/db/client";
import { hashOneTimeCode } from "@/db/one-time-code-hash";
import { enterClinic } from "@/db/scope";
import { type CodeKind, codeSeconds, codeSymbols, formatSymbols } from "@/lib/access/one-time-code";
import type { Result } from "@/lib/result";

/*
 * Makes one-time codes, as the owner of the tables: on the server, never for a request.
 */

/**
 * A new code to create a clinic with. With `onlyFirst` null as soon as there is a clinic that is not a demo. Whether a
 * further clinic may be created is decided when the code is used.
 */
export async function issueClinicCode(
  sql: Pool,
  { now, onlyFirst }: { now: Date; onlyFirst: boolean },
): Promise<string | null> {
  const { code } = await sql.begin(async (tx) => {
    const [row] = await asGate(
      tx,
      () => tx<{ found: boolean }[]>`select exists (select from clinic where not is_demo) as found`,
    );
    if (onlyFirst && row?.found) return { code: null };
    return { code: await writeCode(tx, { kind: "create_clinic", clinicianId: null, now }) };
  });
  return code;
}

type Person = { id: string; email: string; isDisabled: boolean; clinicIds: string[] };

/** A new code with which the person of an email address can choose a password. Noted in the trail of each clinic. */
export function issueResetCode(
  sql: Pool,
  { email, now }: { email: string; now: Date },
): Promise<Result<{ code: string; email: string }, "unknown" | "disabled">> {
  return sql.begin(async (tx) => {
    const person = await findPerson(tx, email);
    if (!person) return { ok: false, reason: "unknown" };
    if (person.isDisabled) return { ok: false, reason: "disabled" };
    const code = await writeCode(tx, { kind: "reset_password", clinicianId: person.id, now });
    for (const clinicId of person.clinicIds) {
      await enterClinic(tx, clinicId);
      await tx`
        insert into audit_event (clinic_id, id, at, actor_kind, action, subject_kind, subject_id)
        values (${clinicId}, ${uuidv7({ msecs: now.getTime() })}, ${now}, 'system', 'clinician.reset_link_made',
          'clinician', ${person.id})`;
    }
    return { ok: true, code, email: person.email };
  });
}

async function findPerson(tx: Transaction, email: string): Promise<Person | undefined> {
  const [person] = await asGate(
    tx,
    () => tx<Person[]>`
      select c.id, c.email, c.disabled_at is not null as is_disabled,
        (select coalesce(jsonb_agg(m.clinic_id), '[]') from membership m where m.clinician_id = c.id) as "clinicIds"
      from clinician c where lower(c.email) = lower(${email.trim()})`,
  );
  return person;
}

/** Row-level security hides people and clinics from the owner. */
async function asGate<Value>(tx: Transaction, task: () => Promise<Value>): Promise<Value> {
  await tx`select set_config('role', 'homestretch_gate', true)`;
  const value = await task();
  await tx`select set_config('role', 'none', true)`;
  return value;
}

type NewCode = { kind: CodeKind; clinicianId: string | null; now: Date };

async function writeCode(tx: Transaction, { kind, clinicianId, now }: NewCode): Promise<string> {
  const code = formatSymbols(randomBytes(codeSymbols));
  const expiresAt = new Date(now.getTime() + codeSeconds[kind] * 1000);
  await tx`delete from one_time_code where expires_at < ${now}`;
  await tx`
    insert into one_time_code (code_hash, kind, clinician_id, created_at, expires_at)
    values (${hashOneTimeCode(code)}, ${kind}, ${clinicianId}, ${now}, ${expiresAt})`;
  return code;
}
