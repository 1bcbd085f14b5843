import { RELATION_WORDS, REVERSE_RELATION_WORDS } from "@/domain/sources/relation";
import type { RelationView } from "@/server/sources/relation-views";
import type { SourceBriefView } from "@/server/sources/views";

/** A relation as one of its ends sees it: the words read from there, and the other end. */
export interface SeenRelation {
  relation: RelationView;
  words: string;
  other: SourceBriefView;
  /** Whether it is read from its first source to its second. */
  isForward: boolean;
}

/** A relation as a sentence: "Anadolu Agency is state-run by Government of Türkiye". */
export function relationInWords({ from, kind, to }: RelationView): string {
  return `${from.name} ${RELATION_WORDS[kind]} ${to.name}`;
}

/** A relation read from the source with this id. */
export function seenFrom(sourceId: string, relation: RelationView): SeenRelation {
  const isForward = relation.from.id === sourceId;
  const words = (isForward ? RELATION_WORDS : REVERSE_RELATION_WORDS)[relation.kind];
  return { relation, words, other: isForward ? relation.to : relation.from, isForward };
}
