/** A step without tests of its own counts as one. */
export function addStep(count, name, exitCode) {
  if (exitCode === 0) {
    count.passed += 1;
    return;
  }
  console.error(`${name} failed.`);
  count.failed += 1;
}

/** From vitest's report; a file that could not be loaded has no failed test and counts as one. */
export function addUnitTests(count, exitCode, report) {
  const passed = report?.numPassedTests ?? 0;
  const broken = (report?.testResults ?? []).filter(isBrokenFile).length;
  add(count, exitCode, passed, (report?.numFailedTests ?? 0) + broken);
}

/** From Playwright's report; an error outside every test (a server that does not start) counts as one. */
export function addBrowserTests(count, exitCode, report) {
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
  add(count, exitCode, expected + flaky, unexpected + (report?.errors?.length ?? 0));
}

/** A crash without a count is not a pass. */
function add(count, exitCode, passed, failed) {
  count.passed += passed;
  count.failed += exitCode !== 0 && failed === 0 ? 1 : failed;
}

function isBrokenFile({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((result) => result.status === 'failed');
}

/** The names of what failed, out of vitest's report; Playwright lists its own at its end. */
export function failedTests(report) {
  return (report?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${name}: ${fullName}`),
  );
}
