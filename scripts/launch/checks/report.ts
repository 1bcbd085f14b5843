import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import type { Outcome, Tally } from "@/scripts/launch/checks/tally";

/** Does one step of the checks and prints a line for it; the whole output follows only when something failed. */
export async function check(name: string, work: () => Promise<Outcome>): Promise<Tally> {
  const begin = performance.now();
  const outcome = await work().catch(asFailure);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`  ${name.padEnd(22)} ${summary(outcome).padEnd(24)} ${seconds.padStart(6)} s`);
  if (outcome.failed > 0) console.log(`\n${outcome.output.trimEnd()}\n`);
  return { passed: outcome.passed, failed: outcome.failed };
}

function asFailure(error: unknown): Outcome {
  const output =
    error instanceof CannotStart ? error.message : String(error instanceof Error ? error.stack : error);
  return { passed: 0, failed: 1, output };
}

function summary({ passed, failed }: Tally): string {
  if (passed + failed === 1) return failed === 0 ? "passed" : "failed";
  return `${passed} passed, ${failed} failed`;
}
