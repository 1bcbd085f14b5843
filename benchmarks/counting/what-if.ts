import type { Desk } from "@/benchmarks/desk";
import { consoleActor } from "@/server/access/gates/console";
import { whatIf } from "@/server/corroboration/queries/what-if";
import type { RestedOn } from "./cascade";
import { medianOf } from "./clock";
import type { CountingRow } from "./row";

const TIMES = 5;

/** Which claims would fall without a source, beside finding those that rest on it by SQL alone. */
export async function measureWhatIf({ owner }: Desk, { id }: RestedOn): Promise<CountingRow> {
  const { rows } = await owner.query<{ resting: number }>(RESTING, [id]);
  const actor = consoleActor();
  return {
    name: "what if a source were discounted",
    size: rows[0]?.resting ?? 0,
    ms: await medianOf(TIMES, () => whatIf(actor, [id])),
    bareMs: await medianOf(TIMES, () => owner.query(RESTING, [id])),
    bare: "finding the claims by SQL",
  };
}

const RESTING = `
  SELECT count(*)::int AS resting FROM claims c WHERE c.standing = 'corroborated' AND c.withdrawn_at IS NULL
    AND c.id IN (SELECT claim_id FROM chain_links WHERE source_id = $1)`;
