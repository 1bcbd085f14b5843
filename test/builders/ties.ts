import type { CountedRelation, OriginDecision, SourceTies } from "@/domain/corroboration/model";
import { NO_TIES } from "@/domain/corroboration/model";
import type { CampMembership } from "@/domain/sources/camp";
import { RELATION_KINDS, type RelationKind } from "@/domain/sources/relation";

/** What is known of the sources beside the chains; a test names only what it is about. */
export function knowing(over: Partial<SourceTies>): SourceTies {
  return { ...NO_TIES, day: "2016-05-06", ...over };
}

/** A relation written as "SANA state_run_by Syria". Ids are the names in lower case. */
export function aRelation(notation: string, over: Partial<CountedRelation> = {}): CountedRelation {
  const kind = RELATION_KINDS.find((one) => notation.includes(` ${one} `));
  if (kind === undefined) throw new Error(`no relation in "${notation}"`);

  const [fromName = "", toName = ""] = notation.split(` ${kind} `);
  return {
    id: notation,
    kind,
    ...{ fromId: fromName.toLowerCase(), fromName, toId: toName.toLowerCase(), toName },
    ...{ since: null, until: null, citation: "Yearbook" },
    ...over,
  };
}

/** Relations of one kind between sources by their ids. */
export function aPlainRelation(kind: RelationKind, fromId: string, toId: string): CountedRelation {
  return aRelation(`${fromId} ${kind} ${toId}`);
}

/** A person's word on two origins, by their names. */
export function aDecision(
  decision: OriginDecision["decision"],
  [one, other]: readonly [string, string],
  over: Partial<OriginDecision> = {},
): OriginDecision {
  const origin = (name: string) => ({
    ...{ sourceId: name.toLowerCase(), name, recordedIds: [name.toLowerCase()] },
  });
  return {
    id: `${one} ${decision} ${other}`,
    decision,
    between: [origin(one), origin(other)],
    reason: "I asked both",
    decidedBy: "Ann",
    ...over,
  };
}

/** A source's place in a camp of the one conflict of the tests. */
export function inCamp(name: string, camp: string, over: Partial<CampMembership> = {}): CampMembership {
  return {
    id: `${name} ${camp}`,
    ...{ sourceId: name.toLowerCase(), conflictId: "war", conflict: "the war" },
    ...{ campId: camp.toLowerCase(), camp, tie: "party", interest: null },
    ...{ since: null, until: null, citation: "Yearbook", version: 1 },
    ...over,
  };
}
