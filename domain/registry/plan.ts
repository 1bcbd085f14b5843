import { planAliases } from "./plan-aliases";
import { planConflicts, planSides } from "./plan-camps";
import { Draft, type KnownRegistry, type RegistryPlan } from "./plan-draft";
import { planRelations } from "./plan-relations";
import { planSources } from "./plan-sources";
import type { Numbered, RegistryRow } from "./row";

/**
 * What a file would change in the registry, line by line. Sources first, then names, relations, conflicts and sides, whatever
 * their order in the file. Nothing is ever taken away, so a file read twice changes nothing the second time, and an export read back
 * changes nothing at all. A line is refused where it contradicts the registry, another line or a rule; whoever carries
 * out a plan with a refused line carries out nothing of it.
 */
export function planRegistry(
  rows: readonly Numbered<RegistryRow>[],
  known: KnownRegistry,
  newId: () => string,
): RegistryPlan {
  const draft = new Draft(known, newId);
  planSources(draft, rows);
  planAliases(draft, rows);
  planRelations(draft, rows);
  planConflicts(draft, rows);
  planSides(draft, rows);
  return draft.plan();
}
