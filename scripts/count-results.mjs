/** What a step came to: how many tests passed, failed and were skipped. */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/** Adds up several results. */
export function sumResults(results) {
  return results.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    nothing,
  );
}

/** The last line of the run. */
export function describeResult({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** A step that is one check. */
export function countCheck(hasPassed) {
  return hasPassed ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
}

/** Counts the report of Vitest. A file that could not be loaded is a failure, although it has no tests. */
export function countVitest(report, exitCode) {
  if (!report) return countCheck(false);
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const counted = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return neverSilent(counted, exitCode);
}

/** Counts the report of Playwright. A story that passes at its second try has passed; `lateStories` names it. */
export function countPlaywright(report, exitCode) {
  if (!report) return countCheck(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return neverSilent({ passed: expected + flaky, failed: unexpected, skipped }, exitCode);
}

/** The stories in a report of Playwright that failed first and passed at their second try. */
export function lateStories(report) {
  const inSuite = ({ specs = [], suites = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === "flaky")).map(({ title }) => title),
    ...suites.flatMap(inSuite),
  ];
  return (report?.suites ?? []).flatMap(inSuite);
}

// A run can fail outside of its tests, or find none at all. Both must show in the numbers.
function neverSilent(counted, exitCode) {
  const isSilent = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0);
  return isSilent ? { ...counted, failed: 1 } : counted;
}
