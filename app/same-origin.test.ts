import { expect, test, vi } from "vitest";
import { isSameOrigin } from "@/app/same-origin";

vi.stubEnv("DATABASE_URL", "postgresql:///not-used");

// PUBLIC_URL of the tests is http://localhost:3000.
const cases: [what: string, headers: Record<string, string>, isSame: boolean][] = [
  ["our own page", { origin: "http://localhost:3000", host: "localhost:3000" }, true],
  ["our own page, said by the browser", { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" }, true],
  ["the app by another name of this machine", { origin: "http://192.168.1.20:3000", host: "192.168.1.20:3000" }, true],
  ["behind a proxy that renames the host", { origin: "http://localhost:3000", host: "10.0.0.3:8080" }, true],
  ["no origin", { host: "localhost:3000" }, false],
  ["a hidden origin", { origin: "null", host: "localhost:3000" }, false],
  ["another site", { origin: "https://elsewhere.example", host: "localhost:3000" }, false],
  ["another port", { origin: "http://localhost:4000", host: "localhost:3000" }, false],
  ["a lookalike", { origin: "http://localhost:3000.elsewhere.example", host: "localhost:3000" }, false],
  ["another scheme", { origin: "ftp://localhost:3000", host: "localhost:3000" }, false],
  ["no address at all", { origin: "localhost", host: "localhost" }, false],
  ["cross-site by the browser", { origin: "http://localhost:3000", "sec-fetch-site": "cross-site" }, false],
  ["a sibling site", { origin: "http://localhost:3000", "sec-fetch-site": "same-site" }, false],
  ["typed into the address bar", { origin: "http://localhost:3000", "sec-fetch-site": "none" }, false],
  [
    "a forged forwarding header",
    { origin: "https://elsewhere.example", host: "localhost:3000", "x-forwarded-host": "elsewhere.example" },
    false,
  ],
];

test.each(cases)("%s", (_what, headers, isSame) => {
  expect(isSameOrigin(new Headers(headers))).toBe(isSame);
});
