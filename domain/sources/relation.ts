import type { Period } from "@/domain/sources/period";

/** How one source can be tied to another (glossary: Relation). */
export const RELATION_KINDS = [
  "part_of",
  "owned_by",
  "state_run_by",
  "relays",
  "shares_staff_with",
  "declared_independent_of",
] as const;

/** One of the closed set of ties. */
export type RelationKind = (typeof RELATION_KINDS)[number];

/** The words for a tie read from its first source to its second: "Anadolu Agency is state-run by Turkey". */
export const RELATION_WORDS: Record<RelationKind, string> = {
  part_of: "is part of",
  owned_by: "is owned by",
  state_run_by: "is state-run by",
  relays: "relays",
  shares_staff_with: "shares staff with",
  declared_independent_of: "is declared independent of",
};

/** The words for a tie read from its second source to its first: "Turkey runs Anadolu Agency". */
export const REVERSE_RELATION_WORDS: Record<RelationKind, string> = {
  part_of: "includes",
  owned_by: "owns",
  state_run_by: "runs",
  relays: "is relayed by",
  shares_staff_with: "shares staff with",
  declared_independent_of: "is declared independent of",
};

/** A dated, cited tie between two sources, both by the ids they count as, merges followed. */
export interface Relation extends Period {
  id: string;
  kind: RelationKind;
  fromId: string;
  fromName: string;
  toId: string;
  toName: string;
  /** Where it is written: an address or a work. */
  citation: string;
}

const OWNERSHIP: ReadonlySet<RelationKind> = new Set(["part_of", "owned_by", "state_run_by"]);
const MUTUAL: ReadonlySet<RelationKind> = new Set(["shares_staff_with", "declared_independent_of"]);

/** Whether a tie puts one source under another: part of, owned by, state-run by. Such ties never form a circle. */
export function isOwnership(kind: RelationKind): boolean {
  return OWNERSHIP.has(kind);
}

/** Whether a tie reads the same from either end. */
export function isMutual(kind: RelationKind): boolean {
  return MUTUAL.has(kind);
}

/** What tells whether two ties are the same one, their dates aside. */
export type RelationEnds = Pick<Relation, "kind" | "fromId" | "toId">;

/** Whether two ties say the same of the same sources, their dates aside; a mutual one either way round. */
export function isSameTie(one: RelationEnds, other: RelationEnds): boolean {
  if (one.kind !== other.kind) return false;

  const straight = one.fromId === other.fromId && one.toId === other.toId;
  const turned = one.fromId === other.toId && one.toId === other.fromId;
  return straight || (turned && isMutual(one.kind));
}
