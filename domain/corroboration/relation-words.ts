import type { CountedRelation } from "@/domain/corroboration/model";
import { periodInWords } from "@/domain/sources/period";
import { RELATION_WORDS } from "@/domain/sources/relation";

/** A way over relations in one sentence, each step with its period and citation, without the full stop. */
export function pathInWords(name: string, steps: readonly CountedRelation[]): string {
  return `${name} ${steps.map(stepInWords).join(", which ")}`;
}

function stepInWords(relation: CountedRelation): string {
  const period = periodInWords(relation);
  const when = period === "" ? "" : ` ${period}`;
  return `${RELATION_WORDS[relation.kind]} ${relation.toName}${when} (${relation.citation})`;
}
