import fc from "fast-check";
import { expect, test } from "vitest";
import { passwordLengthProblem, passwordProblem } from "@/lib/access/password-problem";

const problem = (password: string, personal: string[] = [], guesses = 1e12) =>
  passwordLengthProblem(password) ?? passwordProblem(password, { guesses, personal });

test("8 to 128 characters, counted as a person sees them", () => {
  expect(problem("abc123x")).toMatch(/at least 8/);
  expect(problem("abc123xy")).toBeNull();
  expect(problem(`${"é".normalize("NFD").repeat(7)}xyz`)).toBeNull();
  expect(problem("👍🏽abcdef")).toBeNull();
  expect(problem(`${"ab🙂".repeat(42)}xy`)).toBeNull();
  expect(problem("ab🙂".repeat(43))).toMatch(/at most 128/);
});

test("no kind of character is asked for", () => {
  const long = fc.string({ unit: "grapheme", minLength: 8, maxLength: 60 });
  fc.assert(
    fc.property(long, (password) => {
      fc.pre(new Set(password.toLowerCase()).size >= 3 && Array.from(password.normalize("NFC")).length <= 128);
      fc.pre(Array.from(password.normalize("NFC")).length >= 8);
      expect(problem(password)).toBeNull();
    }),
  );
});

test("what takes few guesses and repeated characters are refused", () => {
  expect(problem("LetMeIn123", [], 5e8)).toMatch(/easy to guess/);
  expect(problem("abababab")).toMatch(/easy to guess/);
});

test("a text that is far too long is refused", () => {
  expect(problem("a\u0301".repeat(1_000_000))).toMatch(/at most 128/);
});

test("what stands around the account is refused", () => {
  const personal = ["Maria Lindqvist", "maria.lindqvist@example.org", "North Clinic"];
  for (const password of [
    "Lindqvist",
    "marialindqvist",
    "maria.lindqvist",
    "north clinic",
    "homestretch",
    "lindqvist1",
  ]) {
    expect(problem(password, personal), password).toMatch(/your own name/);
  }
  expect(problem("lindqvist-runs-far", personal)).toBeNull();
});
