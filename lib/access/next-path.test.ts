import fc from "fast-check";
import { expect, test } from "vitest";
import { safeNextPath, signInPath } from "@/lib/access/next-path";

test("a path of this site is kept with its query", () => {
  for (const path of ["/", "/patients", "/patients?q=ann&page=2", "/programs/0190/handout"]) {
    expect(safeNextPath(path)).toBe(path);
  }
});

test.each([
  null,
  "",
  "patients",
  "https://elsewhere.example",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "/\t/elsewhere.example",
  "/\n/elsewhere.example",
  "/.//elsewhere.example",
  "/..//elsewhere.example",
  "javascript:alert(1)",
  "/a\\..\\..\\b",
  " /patients",
  `/${"a".repeat(500)}`,
])("%j leads home", (text) => {
  expect(safeNextPath(text)).toBe("/");
});

test("whatever is asked, a browser stays on this site", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    ".",
    "..",
    ":",
    "@",
    "//",
    "http:",
    "%2f",
    "%5c",
    "x",
    "?",
    "#",
    " ",
    "\t",
    "evil.example",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const path = safeNextPath(`/${pieces.join("")}`);
      expect(new URL(path, "https://clinic.example").origin).toBe("https://clinic.example");
      expect(path.startsWith("//")).toBe(false);
    }),
  );
});

test("the sign-in page carries the way back", () => {
  expect(signInPath("/")).toBe("/sign-in");
  expect(signInPath("/patients?q=a b")).toBe("/sign-in?next=%2Fpatients%3Fq%3Da+b");
});
