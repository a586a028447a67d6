import { expect, test, vi } from "vitest";
import { writeConsoleAsJson } from "@/app/json-console";
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

test("what libraries tell the console becomes JSON without the words of errors", () => {
  const [error, warn] = [console.error, console.warn];
  const lines: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  writeConsoleAsJson();
  console.error(" \u2a2f", Object.assign(new Error("no room for Ann"), { code: "53300" }));
  console.error("a plain\n   hint");
  console.error(Object.assign(new Error("told elsewhere"), { digest: "1" }));
  Object.assign(console, { error, warn });
  vi.restoreAllMocks();
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: "error", event: "console", error: { name: "Error", code: "53300" } },
    { level: "error", event: "console", text: "a plain hint" },
  ]);
  expect(lines.join()).not.toContain("Ann");
});
