import { createRequire } from "node:module";
import first from "postgres";
import { expect, test } from "vitest";
import { asUnavailable, DatabaseUnavailable, isUnwritable } from "@/db/database-unavailable";
import { violates } from "@/db/violates";

test("an error of another copy of the driver means the same", () => {
  // The package has a second build, for require().
  const second: typeof first = createRequire(import.meta.url)("postgres");
  expect(second.PostgresError).not.toBe(first.PostgresError);
  for (const { PostgresError } of [first, second]) {
    const refused = Object.assign(new PostgresError("refused"), { code: "23505", constraint_name: "clinician_email" });
    expect(violates(refused, "clinician_email")).toBe(true);
    expect(violates(refused, "other")).toBe(false);
    const lost = Object.assign(new PostgresError("lost"), { code: "57P01" });
    expect(asUnavailable(lost)).toBeInstanceOf(DatabaseUnavailable);
  }
});

test.each(["53100", "53200", "53400", "58030", "25006"])("%s: the database takes no writes for now", (code) => {
  const error = asUnavailable(Object.assign(new Error("x"), { code }));
  expect(error).toBeInstanceOf(DatabaseUnavailable);
  expect(isUnwritable(error)).toBe(true);
});

test.each(["57P03", "57P04", "53300", "08006", "ECONNREFUSED", "57014"])("%s: the database is away for now", (code) => {
  const error = asUnavailable(Object.assign(new Error("x"), { code }));
  expect(error).toBeInstanceOf(DatabaseUnavailable);
  expect(isUnwritable(error)).toBe(false);
});

test.each(["23505", "42501", ""])("%s stays what it is", (code) => {
  const error = Object.assign(new Error("x"), { code });
  expect(asUnavailable(error)).toBe(error);
});
