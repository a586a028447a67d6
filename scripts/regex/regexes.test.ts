import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { collectRegexes, listSources, regexesIn } from "./collect-regexes.mjs";
import { findSlowRegexes } from "./find-slow-regexes.mjs";
import { regexExceptions } from "./regex-exceptions.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

// Tests read only what they wrote themselves.
const isChecked = (file: string) => !/\.test\.tsx?$|^e2e\/|\/testing\//.test(file);

test("every regular expression takes no more time than its input is long", async () => {
  const files = listSources(root).filter(isChecked);
  for (const file of ["env.ts", "proxy.ts", "public/p/sw.js", "lib/schema/clean-text.ts", "scripts/web-server.mjs"]) {
    expect(files).toContain(file);
  }
  const regexes = files.flatMap((file: string) => collectRegexes(root, file));
  expect(regexes.length).toBeGreaterThan(80);
  expect(await findSlowRegexes(regexes, regexExceptions)).toEqual([]);
}, 120_000);

const slow: [string, string][] = [
  ["a literal", String.raw`const breaks = /\s*[\n\t]\s*/g;`],
  ["one that backs up", String.raw`const phone = /^[+(]?[\d\s().+/-]*\d[\d\s().+/-]*((ext|x)\.?\s*\d+)?$/i;`],
  ["an exponential one", "if (/^(a+)+$/.test(text)) return;"],
  ["one made of a text", 'new RegExp("(a|a)*$", "u")'],
  ["one made of a template", "RegExp(`^(.*,)*$`)"],
  ["a text that becomes one", 'text.match("^(a*)*$")'],
  ["one in a class", "class A { #pattern = /x*x*$/; }"],
  ["one in markup", "const a = <input pattern={/(a*)*$/.source} />;"],
  ["one put together while running", "new RegExp(text)"],
];

test.each(slow)("the check finds %s", async (_what, code) => {
  const found = regexesIn(`\n${code}`, "x.tsx");
  expect(await findSlowRegexes(found)).toEqual([expect.stringMatching(/^x\.tsx:2 /)]);
});

test("the check lets linear ones pass, and knows no exception that is no longer needed", async () => {
  const code = String.raw`text.replace(/\s+/g, " "); /^\d{4}$/.test(text); text.split(", "); text.match("ab");`;
  expect(await findSlowRegexes(regexesIn(code, "x.ts"))).toEqual([]);
  const exception = { file: "x.ts", source: "(a*)*$", reason: "gone" };
  expect(await findSlowRegexes(regexesIn(code, "x.ts"), [exception])).toHaveLength(1);
});
