import { describe, expect, test } from "vitest";
import { countPlaywright, countStep, countVitest, sum, withExitCode } from "@/scripts/launch/checks/tally";

describe("counting", () => {
  test("a vitest run counts its tests", () => {
    const testResults = [
      { status: "passed", assertionResults: [{ status: "passed" }, { status: "passed" }] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
    ];
    expect(countVitest({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({
      passed: 2,
      failed: 1,
    });
  });

  test.each([
    ["loaded", []],
    ["set up", [{ status: "skipped" }, { status: "skipped" }]],
  ])("a test file that can't be %s is one failure", (_, assertionResults) => {
    const testResults = [{ status: "failed", assertionResults }];
    expect(countVitest({ numPassedTests: 0, numFailedTests: 0, testResults })).toEqual({
      passed: 0,
      failed: 1,
    });
  });

  test("a Playwright test that needed a second try has failed, and so has a broken file", () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 2 }, errors: [{}] };
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 4 });
  });

  test.each([
    [true, { passed: 1, failed: 0 }],
    [false, { passed: 0, failed: 1 }],
  ])("a step that succeeded: %s", (succeeded, tally) => {
    expect(countStep(succeeded)).toEqual(tally);
  });

  test.each([
    ["failed without a failed test", { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
    ["failed with one", { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
    ["succeeded", { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
  ])("a program that %s", (_, tally, code, expected) => {
    expect(withExitCode(tally, code)).toEqual(expected);
  });

  test("the last line is the sum", () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 20, failed: 3 },
      ]),
    ).toEqual({ passed: 21, failed: 3 });
    expect(sum([])).toEqual({ passed: 0, failed: 0 });
  });
});
