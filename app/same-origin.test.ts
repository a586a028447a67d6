import { expect, test, vi } from "vitest";
import { isSameOrigin } from "@/app/same-origin";

vi.stubEnv("DATABASE_URL", "postgresql:///not-used");

const isSame = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), "/p/[linkId]/open");

// PUBLIC_URL of the tests is http://localhost:3000. All cases stand with the rule, `lib/access/own-origins.test.ts`.
test("the rule is asked with this server's own origins, and Host decides nothing", () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  expect(isSame({ origin: "http://localhost:3000", host: "10.0.0.3:8080" })).toBe(true);
  expect(isSame({ origin: "http://rebinds.example:3000", host: "rebinds.example:3000" })).toBe(false);
  expect(isSame({ origin: "http://localhost:3000", "sec-fetch-site": "cross-site" })).toBe(false);
  expect(isSame({ host: "localhost:3000" })).toBe(false);
});

test("a refusal is one line with the route's pattern", () => {
  const lines: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  isSame({ origin: "https://elsewhere.example/secret" });
  const { time: _, ...fields } = JSON.parse(lines.join(""));
  const expected = { level: "warn", event: "request refused", method: "POST", status: 403, route: "/p/[linkId]/open" };
  expect(fields).toEqual(expected);
});
