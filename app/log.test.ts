import { expect, test, vi } from "vitest";
import { describeError, log } from "@/app/log";

vi.stubEnv("DATABASE_URL", "postgresql:///not-used");

test("an error is described by name, code and place, never by its words or values", () => {
  const error = Object.assign(new TypeError("no room for Ann"), {
    code: "23505",
    constraint_name: "clinician_email",
    detail: "Key (email)=(ann@example.org) already exists.",
    params: ["ann@example.org"],
  });
  const described = describeError(error);
  expect(described).toMatchObject({ name: "TypeError", code: "23505", constraint: "clinician_email" });
  expect(described.frames[0]).toMatch(/^at /);
  expect(JSON.stringify(described)).not.toMatch(/\bann\b/i);
});

test("an error that causes itself is still one line", () => {
  const error = new Error("loop");
  error.cause = error;
  expect(() => JSON.stringify(describeError(error))).not.toThrow();
});

test("fields outside of the list do not get into a line, and quiet levels write none", () => {
  const lines: string[] = [];
  const write = (line: unknown) => lines.push(String(line)) > 0;
  vi.spyOn(process.stdout, "write").mockImplementation(write);
  const fields = { method: "GET", email: "ann@example.org", route: "/patients/[patientId]" };
  log("info", "request", fields);
  log("debug", "request", fields);
  vi.restoreAllMocks();
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { time: expect.any(String), level: "info", event: "request", method: "GET", route: "/patients/[patientId]" },
  ]);
});
