import { beforeEach, expect, test } from "vitest";
import { createSession, openSession } from "@/db/access/clinician-sessions";
import { findClinicianForSignIn } from "@/db/access/clinicians";
import { findResetPerson, isCodeValid, resetPassword } from "@/db/access/one-time-codes";
import { issueClinicCode, issueResetCode } from "@/db/issue-codes";
import { hashOneTimeCode } from "@/db/one-time-code-hash";
import { makeClinic, unusablePasswordHash } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import type { ClinicScope } from "@/lib/access/scope";

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const passwordHash = `${unusablePasswordHash}x`;
const email = "ada@example.test";
let scope: ClinicScope;

beforeEach(async () => {
  await owner()`truncate clinic, clinician, membership, clinician_session, audit_event, one_time_code cascade`;
  scope = await makeClinic({ email, name: "Ada", clinicName: "North Clinic" });
});

async function aResetCode(): Promise<Buffer> {
  const issued = await issueResetCode(owner(), { email: " Ada@Example.test", now });
  if (!issued.ok) throw new Error(issued.reason);
  return hashOneTimeCode(issued.code) ?? Buffer.alloc(0);
}

test("a new password by a code ends every session of the person and is in the trail", async () => {
  const tokenHash = Buffer.alloc(32, 1);
  const strangers = Buffer.alloc(32, 2);
  const expiresAt = after(60);
  await createSession({ tokenHash, ...scope, now, expiresAt });
  await createSession({ tokenHash: strangers, ...(await makeClinic()), now, expiresAt });
  const codeHash = await aResetCode();
  expect(await findResetPerson({ codeHash, now })).toEqual({ name: "Ada", email, clinicNames: ["North Clinic"] });
  expect(await resetPassword({ codeHash, now, passwordHash })).toBe(true);
  expect((await findClinicianForSignIn(email))?.passwordHash).toBe(passwordHash);
  expect(await openSession({ tokenHash, now, idleSeconds: 900 })).toBeNull();
  expect(await openSession({ tokenHash: strangers, now, idleSeconds: 900 })).not.toBeNull();
  const events = await owner()`
    select actor_kind, action from audit_event where clinic_id = ${scope.clinicId} and subject_kind = 'clinician'
    order by action desc`;
  expect([...events]).toEqual([
    { actorKind: "system", action: "clinician.reset_link_made" },
    { actorKind: "clinician", action: "clinician.password_reset" },
  ]);
});

test("a code works once, for ten minutes, and takes the person's other codes with it", async () => {
  const [codeHash, other, late] = [await aResetCode(), await aResetCode(), await aResetCode()];
  expect(await resetPassword({ codeHash: late, now: after(10), passwordHash })).toBe(false);
  expect(await findResetPerson({ codeHash: late, now: after(10) })).toBeNull();
  const results = await Promise.all(
    Array.from({ length: 6 }, () => resetPassword({ codeHash, now: after(9), passwordHash })),
  );
  expect(results.filter(Boolean)).toHaveLength(1);
  expect(await resetPassword({ codeHash: other, now, passwordHash })).toBe(false);
  expect(await findResetPerson({ codeHash: other, now })).toBeNull();
});

test("a code for a clinic resets no password, and unknown codes none either", async () => {
  const code = await issueClinicCode(owner(), { now, onlyFirst: false });
  for (const codeHash of [hashOneTimeCode(code ?? "") ?? Buffer.alloc(0), Buffer.alloc(32, 5)]) {
    expect(await findResetPerson({ codeHash, now })).toBeNull();
    expect(await isCodeValid({ codeHash, kind: "reset_password", now })).toBe(false);
    expect(await resetPassword({ codeHash, now, passwordHash })).toBe(false);
  }
  expect((await findClinicianForSignIn(email))?.passwordHash).toBe(unusablePasswordHash);
});

test("nobody gets a code for an unknown email or a disabled account, and one made before does not work", async () => {
  const codeHash = await aResetCode();
  await owner()`update clinician set disabled_at = now() where id = ${scope.clinicianId}`;
  expect(await resetPassword({ codeHash, now, passwordHash })).toBe(false);
  expect(await findResetPerson({ codeHash, now })).toBeNull();
  expect(await issueResetCode(owner(), { email, now })).toEqual({ ok: false, reason: "disabled" });
  for (const unknown of ["nobody@example.test", "", "%"]) {
    expect(await issueResetCode(owner(), { email: unknown, now })).toEqual({ ok: false, reason: "unknown" });
  }
  expect((await findClinicianForSignIn(email))?.passwordHash).toBe(unusablePasswordHash);
});

test("the gate makes and deletes no code, and prolongs none", async () => {
  const allowed = await owner()`
    select privilege_type, string_agg(column_name, ' ' order by column_name) as columns
    from information_schema.column_privileges
    where table_name = 'one_time_code' and grantee = 'homestretch_gate' group by privilege_type order by 1`;
  expect([...allowed]).toEqual([
    {
      privilegeType: "SELECT",
      columns: "clinician_id code_hash created_at expires_at kind used_at",
    },
    { privilegeType: "UPDATE", columns: "used_at" },
  ]);
  const tables = await owner()`
    select grantee, privilege_type from information_schema.table_privileges
    where table_name = 'one_time_code' and grantee like 'homestretch\\_%' order by 1`;
  expect([...tables]).toEqual([
    { grantee: "homestretch_backup", privilegeType: "SELECT" },
    { grantee: "homestretch_gate", privilegeType: "SELECT" },
  ]);
});
