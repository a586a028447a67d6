import { v7 as uuidv7 } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { createSession, openSession } from "@/db/access/clinician-sessions";
import {
  changePassword,
  createClinic,
  findClinicianForSignIn,
  getAccount,
  getPasswordHash,
  hasAnyClinic,
  isSignUpOpen,
  type NewClinic,
} from "@/db/access/clinicians";
import { makeClinic, unusablePasswordHash } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");

beforeEach(() => owner()`truncate clinic, clinician, membership, clinician_session, audit_event cascade`);

function aClinic(given: Partial<NewClinic> = {}): NewClinic {
  const ids = { clinicId: uuidv7(), clinicianId: uuidv7() };
  const email = `${ids.clinicianId}@example.test`;
  return {
    signUpMode: "first",
    ...ids,
    clinicName: "C",
    name: "N",
    email,
    passwordHash: unusablePasswordHash,
    now,
    ...given,
  };
}

describe("founding a clinic", () => {
  test("makes the person its owner", async () => {
    const clinic = aClinic({ clinicName: "North Clinic", name: "Ada", email: "Ada@Example.test" });
    expect(await createClinic(clinic)).toEqual({ ok: true });
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
    expect(await createClinic(aClinic())).toEqual({ ok: true });
    expect([await hasAnyClinic(), await isSignUpOpen("first"), await isSignUpOpen("open")]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await createClinic(aClinic())).toEqual({ ok: false, reason: "closed" });
    expect(await createClinic(aClinic({ signUpMode: "open" }))).toEqual({ ok: true });
  });

  test("by ten people at the same moment lets one in", async () => {
    const results = await Promise.all(Array.from({ length: 10 }, () => createClinic(aClinic())));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await owner()`select count(*)::int from clinician`).toEqual([{ count: 1 }]);
  });

  test("with an e-mail that is known in any case leaves nothing behind", async () => {
    await createClinic(aClinic({ email: "ada@example.test" }));
    const again = aClinic({ email: "ADA@example.test", signUpMode: "open" });
    expect(await createClinic(again)).toEqual({ ok: false, reason: "email_taken" });
    expect(await owner()`select count(*)::int from clinic`).toEqual([{ count: 1 }]);
  });

  test("is not stopped by a demo clinic", async () => {
    await owner()`insert into clinic (clinic_id, name, is_demo, created_at) values (${uuidv7()}, 'Demo', true, now())`;
    expect(await createClinic(aClinic())).toEqual({ ok: true });
  });
});

describe("a new password", () => {
  const expiresAt = new Date(now.getTime() + 3_600_000);
  const open = async (tokenHash: Buffer) => (await openSession({ tokenHash, now, idleSeconds: 900 })) !== null;
  const passwordHash = `${unusablePasswordHash}x`;
  const change = { checkedHash: unusablePasswordHash, passwordHash, expiresAt, now };

  test("ends every session of the person, also the one that changed it, and opens a new one", async () => {
    const scope = await makeClinic();
    const [mine, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    for (const tokenHash of [mine, other]) await createSession({ tokenHash, ...scope, now, expiresAt });
    const stranger = await makeClinic();
    const strangers = Buffer.alloc(32, 3);
    await createSession({ tokenHash: strangers, ...stranger, now, expiresAt });
    const fresh = Buffer.alloc(32, 4);
    expect(await changePassword(scope, { ...change, tokenHash: fresh })).toBe(true);
    expect([await open(mine), await open(other), await open(fresh), await open(strangers)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(await getPasswordHash(scope)).toBe(passwordHash);
    expect(await getPasswordHash(stranger)).toBe(unusablePasswordHash);
  });

  test("is not taken when the password was changed in the meantime", async () => {
    const scope = await makeClinic();
    const results = await Promise.all(
      [5, 6, 7].map((byte) => changePassword(scope, { ...change, tokenHash: Buffer.alloc(32, byte) })),
    );
    expect(results.filter(Boolean)).toHaveLength(1);
  });
});

test("a person without a clinic is found, to be told so", async () => {
  const { clinicianId } = await makeClinic({ email: "left@example.test" });
  await owner()`delete from membership where clinician_id = ${clinicianId}`;
  await owner()`update clinician set disabled_at = now() where id = ${clinicianId}`;
  expect(await findClinicianForSignIn("left@example.test")).toMatchObject({ clinicId: null, isDisabled: true });
  for (const email of ["nobody@example.test", "", "left@\0example.test", "\ud800"]) {
    expect(await findClinicianForSignIn(email)).toBeNull();
  }
});
