import { v7 as uuidv7 } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { findClinicianForSignIn, getAccount } from "@/db/access/clinicians";
import { createClinic, hasAnyClinic, isSignUpOpen, type NewClinic, type SignUpMode } from "@/db/access/new-clinics";
import { issueClinicCode } from "@/db/issue-codes";
import { hashOneTimeCode } from "@/db/one-time-code-hash";
import { makeClinic, unusablePasswordHash } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60_000);

beforeEach(
  () => owner()`truncate clinic, clinician, membership, clinician_session, audit_event, one_time_code cascade`,
);

function aClinic(given: Partial<NewClinic> = {}): NewClinic {
  const ids = { clinicId: uuidv7(), clinicianId: uuidv7() };
  const email = `${ids.clinicianId}@example.test`;
  return { ...ids, clinicName: "C", name: "N", email, passwordHash: unusablePasswordHash, now, ...given };
}

async function aCode(): Promise<Buffer> {
  return hashOneTimeCode((await issueClinicCode(owner(), { now, onlyFirst: false })) ?? "") ?? Buffer.alloc(0);
}

const create = async (clinic: NewClinic, signUpMode: SignUpMode = "first") =>
  createClinic(clinic, { signUpMode, codeHash: await aCode() });

describe("creating a clinic", () => {
  test("makes the person its owner", async () => {
    const clinic = aClinic({ clinicName: "North Clinic", name: "Ada", email: "Ada@Example.test" });
    expect(await create(clinic)).toEqual({ ok: true });
    const found = await findClinicianForSignIn("ada@example.TEST");
    const { clinicId, clinicianId, passwordHash } = clinic;
    expect(found).toEqual({ clinicianId, passwordHash, isDisabled: false, clinicId });
    const scope = await makeClinic();
    expect(await getAccount({ ...scope, clinicId, clinicianId })).toEqual({
      name: "Ada",
      email: "Ada@Example.test",
      clinicName: "North Clinic",
      role: "owner",
    });
    expect(await owner()`select action from audit_event where clinic_id = ${clinicId}`).toMatchObject([
      { action: "clinic.created" },
    ]);
  });

  test("closes after the first, when only the first may", async () => {
    expect([await hasAnyClinic(), await isSignUpOpen("first")]).toEqual([false, true]);
    expect(await create(aClinic())).toEqual({ ok: true });
    expect([await hasAnyClinic(), await isSignUpOpen("first"), await isSignUpOpen("open")]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await create(aClinic())).toEqual({ ok: false, reason: "closed" });
    expect(await create(aClinic(), "open")).toEqual({ ok: true });
  });

  test("by ten people with a code each at the same moment lets one in", async () => {
    const results = await Promise.all(Array.from({ length: 10 }, () => create(aClinic())));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await owner()`select count(*)::int from clinician`).toEqual([{ count: 1 }]);
  });

  test("with an email that is known in any case leaves nothing behind, and the code still works", async () => {
    await create(aClinic({ email: "ada@example.test" }));
    const signUp = { signUpMode: "open", codeHash: await aCode() } as const;
    const again = aClinic({ email: "ADA@example.test" });
    expect(await createClinic(again, signUp)).toEqual({ ok: false, reason: "email_taken" });
    expect(await owner()`select count(*)::int from clinic`).toEqual([{ count: 1 }]);
    expect(await createClinic(aClinic(), signUp)).toEqual({ ok: true });
  });

  test("is not stopped by a demo clinic", async () => {
    await owner()`insert into clinic (clinic_id, name, is_demo, created_at) values (${uuidv7()}, 'Demo', true, now())`;
    expect(await issueClinicCode(owner(), { now, onlyFirst: true })).not.toBeNull();
    expect(await create(aClinic())).toEqual({ ok: true });
    expect(await issueClinicCode(owner(), { now, onlyFirst: true })).toBeNull();
  });
});

describe("without a valid code nobody creates a clinic, whatever the mode and the email:", () => {
  test.each(["first", "open"] as const)("%s", async (signUpMode) => {
    const known = await makeClinic({ email: "ada@example.test" });
    if (signUpMode === "first") await owner()`update clinic set is_demo = true`;
    const used = await aCode();
    await owner()`update one_time_code set used_at = ${now} where code_hash = ${used}`;
    const ofAnotherKind = await aCode();
    await owner()`
      update one_time_code set kind = 'reset_password', clinician_id = ${known.clinicianId}
      where code_hash = ${ofAnotherKind}`;
    const clinics = [aClinic(), aClinic({ email: "ada@example.test" })];
    for (const codeHash of [used, ofAnotherKind, Buffer.alloc(32, 7)]) {
      for (const clinic of clinics) {
        const result = await createClinic(clinic, { signUpMode, codeHash });
        expect(result).toEqual({ ok: false, reason: "wrong_code" });
      }
    }
    const expired = { signUpMode, codeHash: await aCode() };
    const result = await createClinic(aClinic({ now: later(7) }), expired);
    expect(result).toEqual({ ok: false, reason: "wrong_code" });
    expect(await owner()`select count(*)::int from clinic`).toEqual([{ count: 1 }]);
  });
});

test("each of several starting instances prints a code that works, and two people with one code are not both let in", async () => {
  const [one, two] = await Promise.all([aCode(), aCode()]);
  expect(one).not.toEqual(two);
  const results = await Promise.all(
    Array.from({ length: 8 }, () => createClinic(aClinic(), { signUpMode: "open", codeHash: one })),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(await createClinic(aClinic(), { signUpMode: "open", codeHash: two })).toEqual({ ok: true });
});

test("the table opens nothing: it holds no code", async () => {
  const code = (await issueClinicCode(owner(), { now, onlyFirst: true })) ?? "";
  expect(code).toHaveLength(34);
  const [row] = await owner()`select row::text from one_time_code row`;
  for (const text of [code, code.replaceAll("-", "")]) expect(String(row?.row).toUpperCase()).not.toContain(text);
});
