import { beforeEach, describe, expect, test } from "vitest";
import { createSession, openSession } from "@/db/access/clinician-sessions";
import { changePassword, findClinicianForSignIn, getPasswordHash } from "@/db/access/clinicians";
import { makeClinic, unusablePasswordHash } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";

const { owner } = setUpTestDatabase();
const now = new Date("2026-03-02T14:00:00.000Z");

beforeEach(() => owner()`truncate clinic, clinician, membership, clinician_session, audit_event cascade`);

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
