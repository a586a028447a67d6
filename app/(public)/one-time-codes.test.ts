import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import * as password from "@/app/password";
import { findClinicianForSignIn } from "@/db/access/clinicians";
import { issueClinicCode, issueResetCode } from "@/db/issue-codes";
import { makeClinic } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import { createClinicAction } from "./create-clinic/actions";
import { resetPasswordAction } from "./reset-password/actions";

vi.mock("next/headers", () => ({
  headers: async () =>
    new Headers({ origin: "http://localhost:3000", host: "localhost:3000", "content-length": "100" }),
}));
vi.mock("@/app/password", async (original) => {
  const real = await original<typeof password>();
  return { ...real, hashPassword: vi.fn(real.hashPassword), newPasswordProblem: vi.fn(real.newPasswordProblem) };
});
vi.stubEnv("DATABASE_URL", "postgresql:///not-used");
vi.stubEnv("CLINIC_SIGNUP", "open");

const { owner } = setUpTestDatabase();
const hashing = vi.mocked(password.hashPassword);
const scoring = vi.mocked(password.newPasswordProblem);
const strong = "seven green boats 19";
const wrongCode = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV";
const anEmail = () => `person-${randomUUID()}@example.test`;

const clinicCode = async () => (await issueClinicCode(owner(), { now: new Date(), onlyFirst: false })) ?? "";
const create = (code: string, email: string, text = strong) =>
  createClinicAction({ code, clinicName: "Harbor", name: "R. Owner", email, password: text });

beforeEach(async () => {
  await owner()`truncate rate_limit`;
  hashing.mockClear();
  scoring.mockClear();
});

describe("creating a clinic", () => {
  test("without a valid code answers the same whatever the email is, before any work", async () => {
    const known = anEmail();
    await makeClinic({ email: known });
    const used = await clinicCode();
    expect(await create(used, anEmail())).toEqual({ ok: true });
    hashing.mockClear();
    scoring.mockClear();
    for (const code of [wrongCode, used, "x", "🙂".repeat(28)]) {
      const answers = [await create(code, known), await create(code, anEmail())];
      expect(answers[0]).toEqual({
        ok: false,
        reason: "invalid",
        messages: { code: "This code does not work. It may be mistyped, used, or expired. Get a new link." },
      });
      expect(answers[1]).toEqual(answers[0]);
    }
    expect(hashing).not.toHaveBeenCalled();
    expect(scoring).not.toHaveBeenCalled();
  });

  test("goes on with the same code after a weak password or a taken email", async () => {
    const known = anEmail();
    await makeClinic({ email: known });
    const code = await clinicCode();
    expect(await create(code, anEmail(), "password1")).toMatchObject({ reason: "invalid" });
    expect(await create(code, known)).toMatchObject({ messages: { email: expect.stringContaining("already") } });
    expect(await create(code, anEmail())).toEqual({ ok: true });
  });

  test("one code asks about few emails", async () => {
    const known = anEmail();
    await makeClinic({ email: known });
    const code = await clinicCode();
    const asked = await Promise.all(Array.from({ length: 14 }, () => create(code, known)));
    const told = asked.filter((answer) => "messages" in answer && answer.messages.email);
    expect(told).toHaveLength(10);
    expect(asked.filter((answer) => "messages" in answer && answer.messages.code?.startsWith("Too many"))).toHaveLength(
      4,
    );
  });

  test("wrong codes must wait, and never keep out a person with the right one", async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => create(wrongCode, anEmail())));
    const waiting = answers.filter(
      (answer) => "messages" in answer && /Wait \d+ minutes/.test(answer.messages.code ?? ""),
    );
    expect(waiting).toHaveLength(20);
    expect(await create(await clinicCode(), anEmail())).toEqual({ ok: true });
  });
});

describe("choosing a new password by a code", () => {
  async function aReset() {
    const email = anEmail();
    await makeClinic({ email, name: "Marguerite Oakes" });
    const issued = await issueResetCode(owner(), { email, now: new Date() });
    if (!issued.ok) throw new Error(issued.reason);
    return { email, code: issued.code };
  }

  test("refuses weak ones, and the person's own name, without using the code up", async () => {
    const { email, code } = await aReset();
    for (const weak of ["short", "password1", "Passw0rd!", "margueriteoakes"]) {
      expect(await resetPasswordAction({ code, password: weak })).toMatchObject({
        messages: { password: expect.any(String) },
      });
    }
    expect(await resetPasswordAction({ code: code.toLowerCase(), password: strong })).toEqual({ ok: true });
    const { passwordHash = "" } = (await findClinicianForSignIn(email)) ?? {};
    expect(await password.verifyPassword(passwordHash, strong)).toBe(true);
  });

  test("says the same of used, unknown, expired and other codes, before any work", async () => {
    const { code: used } = await aReset();
    await resetPasswordAction({ code: used, password: strong });
    const { code: expired } = await aReset();
    await owner()`update one_time_code set expires_at = now() where used_at is null`;
    scoring.mockClear();
    hashing.mockClear();
    const answers = [];
    for (const code of [used, expired, wrongCode, await clinicCode()]) {
      answers.push(await resetPasswordAction({ code, password: "password1" }));
    }
    const expected = { code: "This code does not work. It may be mistyped, used, or expired. Ask for a new link." };
    for (const answer of answers) expect(answer).toMatchObject({ reason: "invalid", messages: expected });
    expect(hashing).not.toHaveBeenCalled();
    expect(scoring).not.toHaveBeenCalled();
  });
});
