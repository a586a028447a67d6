import { describe, expect, test } from "vitest";
import { findLockfileFaults } from "./check-lockfile.mjs";

const manifest = { dependencies: { next: "16.0.0" } };

function lockfile(extra: Record<string, object> = {}) {
  return {
    packages: {
      "": { dependencies: { next: "16.0.0" } },
      "node_modules/next": {
        version: "16.0.0",
        integrity: "sha512-a",
        optionalDependencies: { "next-darwin": "16.0.0" },
      },
      ...extra,
    },
  };
}

describe("a lockfile", () => {
  test("is whole when each package that is asked for is in it", () => {
    const whole = lockfile({
      "node_modules/next-darwin": { version: "16.0.0", optional: true, integrity: "sha512-b" },
    });
    expect(findLockfileFaults(manifest, whole)).toEqual([]);
  });

  test("finds a package beside its user too", () => {
    const nested = lockfile({
      "node_modules/next/node_modules/next-darwin": { version: "16.0.0", integrity: "sha512-b" },
    });
    expect(findLockfileFaults(manifest, nested)).toEqual([]);
  });

  test("must not lack the package of another platform", () => {
    expect(findLockfileFaults(manifest, lockfile())).toEqual([
      "next-darwin: asked for by node_modules/next, but not in the lockfile",
    ]);
  });

  test("must agree with package.json, which names exact versions", () => {
    const faults = findLockfileFaults(
      { dependencies: { next: "^17.0.0" } },
      lockfile({ "node_modules/next-darwin": { integrity: "x" } }),
    );
    expect(faults).toEqual([
      "next: package.json asks for ^17.0.0, the lockfile for 16.0.0",
      'next: "^17.0.0" is not one exact version',
    ]);
  });

  test("must carry the integrity of each package", () => {
    expect(findLockfileFaults(manifest, lockfile({ "node_modules/next-darwin": { version: "16.0.0" } }))).toEqual([
      "node_modules/next-darwin: has no integrity",
    ]);
  });
});
