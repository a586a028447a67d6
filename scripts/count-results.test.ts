import { describe, expect, test } from "vitest";
import { countCheck, countPlaywright, countVitest, describeResult, lateStories, sumResults } from "./count-results.mjs";

const vitest = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [] as object[],
};

describe("the last line", () => {
  test("sums all steps and names skipped tests only when there are some", () => {
    const sum = sumResults([countCheck(true), countVitest(vitest, 0), { passed: 1, failed: 0, skipped: 0 }]);
    expect(describeResult(sum)).toBe("9 passed, 0 failed");
    expect(describeResult({ ...sum, skipped: 2 })).toBe("9 passed, 0 failed, 2 skipped");
  });
});

describe("no failure is silent", () => {
  test("a test file that cannot be loaded", () => {
    const broken = { ...vitest, testResults: [{ status: "failed", assertionResults: [] }] };
    expect(countVitest(broken, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  test("an error outside of the tests", () => {
    expect(countVitest(vitest, 1).failed).toBe(1);
    expect(countPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } }, 1).failed).toBe(1);
  });

  test("a run without a report, or without a test", () => {
    expect(countVitest(null, 0).failed).toBe(1);
    expect(countPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }, 0).failed).toBe(1);
  });
});

test("a story that passes at its second try counts as passed, and is named", () => {
  const story = (title: string, status: string) => ({ title, tests: [{ status }] });
  const report = {
    stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 },
    suites: [{ specs: [story("quick", "expected")], suites: [{ specs: [story("late", "flaky")] }] }],
  };
  expect(countPlaywright(report, 0)).toEqual({ passed: 2, failed: 0, skipped: 0 });
  expect(lateStories(report)).toEqual(["late"]);
});
