import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { figureKey, hashFigureSources } from "./figure-sources.mjs";
import { holdsAll } from "./install-if-needed.mjs";
import { checkNodeVersion } from "./project.mjs";
import { hashSources } from "./source-hash.mjs";
import { formatSeconds, makeSteps } from "./steps.mjs";

test("a step says what it does, how far it is and what came out", async () => {
  let text = "";
  const step = makeSteps(2, (more: string) => {
    text += more;
    return true;
  });
  await step("Packages", async () => ({ summary: "up to date" }));
  await step("Build", async () => undefined);
  expect(text.replace(/\d+\.\d s/g, "0.0 s")).toBe(
    "[1/2] Packages\n      up to date (0.0 s)\n[2/2] Build\n      done (0.0 s)\n",
  );
});

test("durations", () => {
  expect([40, 949, 59_949, 59_950, 125_400].map(formatSeconds)).toEqual([
    "0.0 s",
    "0.9 s",
    "59.9 s",
    "1 min 0 s",
    "2 min 5 s",
  ]);
});

test("the oldest Node.js that will do is 20.9", () => {
  for (const version of ["20.9.0", "20.20.2", "22.1.0", "24.0.0"])
    expect(() => checkNodeVersion(version)).not.toThrow();
  for (const version of ["18.20.0", "20.8.1"]) expect(() => checkNodeVersion(version)).toThrow("Node.js 20.9");
});

describe("an installation", () => {
  const machine = { platform: "linux", arch: "x64" };
  const wanted = {
    packages: {
      "": {},
      a: { version: "1.0.0" },
      mac: { version: "1.0.0", optional: true, os: ["darwin"], cpu: ["arm64"] },
      linux: { version: "1.0.0", optional: true, os: ["linux"], cpu: ["x64"] },
      left: { extraneous: true },
    },
  };
  const a = { version: "1.0.0" };
  const linux = { version: "1.0.0" };

  test("may lack what is for other machines", () => {
    expect(holdsAll(wanted, { packages: { a, linux } }, machine)).toBe(true);
  });

  test.each([
    ["nothing", {}],
    ["another version", { a: { version: "1.0.1" }, linux }],
    ["another version of something optional", { a, linux, mac: { version: "2.0.0" } }],
    ["what another machine needs", { a, mac: { version: "1.0.0" } }],
  ])("is not whole with %s", (_, packages) => {
    expect(holdsAll(wanted, { packages }, machine)).toBe(false);
  });
});

test("a changed source changes the hash; a test or the build's own files do not", () => {
  const folder = mkdtempSync(join(tmpdir(), "homestretch-hash-"));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, "lib"));
  mkdirSync(join(folder, "public", "figures"), { recursive: true });
  write("lib/a.ts", "1");
  write("package-lock.json", "{}");
  const before = hashSources(folder);
  write("lib/a.test.ts", "1");
  write("next-env.d.ts", "1");
  write("README.md", "1");
  write("public/figures/figures.json", "1");
  expect(hashSources(folder)).toBe(before);
  write("lib/a.ts", "2");
  const after = hashSources(folder);
  expect(after).not.toBe(before);
  write("package-lock.json", "{ }");
  expect(hashSources(folder)).not.toBe(after);
  rmSync(folder, { recursive: true });
});

describe("pictures are drawn anew", () => {
  const folder = mkdtempSync(join(tmpdir(), "homestretch-figures-"));
  const write = (name: string, text: string) => writeFileSync(join(folder, "lib/figure", name), text);
  const state = () => ({
    all: hashFigureSources(folder),
    a: figureKey(folder, "a"),
    b: figureKey(folder, "b"),
  });
  mkdirSync(join(folder, "lib", "figure", "figures"), { recursive: true });
  for (const name of ["figures/a.ts", "figures/b.ts", "figures/shared-poses.ts", "all-figures.ts", "raster.ts"]) {
    write(name, "1");
  }
  afterAll(() => rmSync(folder, { recursive: true }));

  test("not for a test or anything else", () => {
    const before = state();
    expect(before.all).toMatch(/^[0-9a-f]{12}$/);
    write("figures/a.test.ts", "1");
    writeFileSync(join(folder, "lib", "other.ts"), "1");
    expect(state()).toEqual(before);
  });

  test.each([
    ["one figure", "figures/a.ts", ["a"]],
    ["what figures share", "figures/shared-poses.ts", ["a", "b"]],
    ["the engine", "raster.ts", ["a", "b"]],
    ["their order", "all-figures.ts", []],
  ])("when %s changed", (_, name, changed) => {
    const before = state();
    write(name, "2");
    const after = state();
    expect(after.all).not.toBe(before.all);
    expect((["a", "b"] as const).filter((id) => after[id] !== before[id])).toEqual(changed);
  });
});
