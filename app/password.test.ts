import { expect, test } from "vitest";
import { hashPassword, newPasswordProblem, verifyPassword } from "@/app/password";

test("a stored hash is argon2id with 19 MiB, two passes and one lane, salted", async () => {
  const [one, two] = await Promise.all([hashPassword("quiet-harbor-7"), hashPassword("quiet-harbor-7")]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
});

test("only the password itself fits, however its accents are composed", async () => {
  const stored = await hashPassword("caf\u00e9-ma\u00f1ana");
  expect(await verifyPassword(stored, "cafe\u0301-man\u0303ana")).toBe(true);
  expect(await verifyPassword(stored, "cafe-manana")).toBe(false);
  expect(await verifyPassword(stored, "")).toBe(false);
});

test("without a stored hash no password fits", async () => {
  expect(await verifyPassword(null, "quiet-harbor-7")).toBe(false);
});

test("passwords that many people use are refused in any case", () => {
  for (const password of ["password", "Password", "12345678", "qwertyuiop", "iloveyou"]) {
    expect(newPasswordProblem(password, []), password).toMatch(/easy to guess/);
  }
  expect(newPasswordProblem("slow-river-42-lantern", [])).toBeNull();
});
