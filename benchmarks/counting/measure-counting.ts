import type { Desk } from "@/benchmarks/desk";
import { measureAttach } from "./attach";
import { findSourceWith, measureCascade } from "./cascade";
import type { CountingRow } from "./row";
import { measureWhatIf } from "./what-if";
import { measureWideClaim } from "./wide-claim";

const FEW = 1_000;
const MANY = 10_000;

/**
 * What rests on the count of independent origins: a source's changes with as many dependents as the desk has, up to ten
 * thousand, and with a tenth of that; what-if; a claim carried by a thousand articles; attaching.
 */
export async function measureCounting(desk: Desk): Promise<CountingRow[]> {
  const [few, many] = [await findSourceWith(desk.owner, FEW), await findSourceWith(desk.owner, MANY)];
  return [
    await measureAttach(desk, many),
    await measureWideClaim(desk),
    await measureWhatIf(desk, few),
    await measureWhatIf(desk, many),
    ...(await measureCascade(desk, few)),
    ...(await measureCascade(desk, many)),
  ];
}
