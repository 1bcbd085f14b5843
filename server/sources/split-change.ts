import "server-only";
import { checkRelation } from "@/domain/sources/check-relation";
import { checkSplit, type SplitLink, type SplitToCheck } from "@/domain/sources/check-split";
import type { SplitInput } from "@/domain/sources/split-schema";
import { Prisma } from "@/generated/prisma/client";
import { formatReference } from "@/lib/reference";
import { ok, type Result } from "@/lib/result";
import { type Dependents, HAS_VERDICT } from "@/server/corroboration/load-dependents";
import type { Database } from "@/server/database/client";
import { loadRelations, relatedSources } from "./load-relations";
import {
  countsAs,
  type LoadedParty,
  type LoadedSource,
  loadParty,
  loadSource,
  PARTY,
  type StoredName,
} from "./load-source";

/** A link of a chain that is to be taken out of a source. */
export interface MovedLink {
  id: string;
  appearanceId: string;
  position: number;
  claimId: string;
  claimRef: number;
  isOutlet: boolean;
  meetsTarget: boolean;
}

/** A piece of evidence that is to come from another source. */
export interface MovedEvidence {
  id: string;
  claimId: string;
  claimRef: number;
}

/** What a split would move, as it is stored now. `into` is null for a new source. */
export interface LoadedSplit {
  source: LoadedSource;
  into: LoadedParty | null;
  names: StoredName[];
  links: MovedLink[];
  evidence: MovedEvidence[];
  relations: MovedRelation[];
  check: SplitToCheck;
}

/** A stored relation that goes from one source to another at one of its ends. */
export type MovedRelation = Awaited<ReturnType<typeof loadMovedRelations>>[number];

/** What somebody wants to take out of a source, with what the rule looks at. */
export async function loadSplit(db: Database, idOrRef: string, input: SplitInput): Promise<LoadedSplit> {
  const source = await loadSource(db, idOrRef);
  const into = "source" in input.into ? await loadParty(db, input.into.source) : null;
  const names = await db.sourceAlias.findMany({
    where: { id: { in: input.aliases }, sourceId: source.id },
    orderBy: { id: "asc" },
  });
  const links = await loadLinks(db, { sourceId: source.id, ids: input.links, into });
  const relations = await loadMovedRelations(db, { sourceId: source.id, ids: input.relations });
  const evidence = await loadEvidence(db, { sourceId: source.id, ids: input.evidence });
  const moved = { names, links, evidence, relations };
  return { source, into, ...moved, check: await toCheck(db, { source, into, ...moved }, input) };
}

async function toCheck(
  db: Database,
  { source, into, names, links, evidence, relations }: Omit<LoadedSplit, "check">,
  input: SplitInput,
): Promise<SplitToCheck> {
  const borne = into
    ? await db.sourceAlias.findMany({
        where: { sourceId: into.id, folded: { in: names.map(({ folded }) => folded) } },
        select: { folded: true },
      })
    : [];
  return {
    ...{ source, into, names, evidence: evidence.length, relations: relations.length },
    targetNames: new Set(borne.map(({ folded }) => folded)),
    links: links.map(toSplitLink),
    missing: missingOf(input, { names, links, evidence, relations }),
  };
}

/** A link as the rules of a split and of its undoing look at it. */
export function toSplitLink({ claimRef, isOutlet, meetsTarget }: MovedLink): SplitLink {
  return { claim: formatReference("C", claimRef), isOutlet, meetsTarget };
}

function missingOf(
  { aliases, links, evidence, relations }: SplitInput,
  found: Pick<LoadedSplit, "names" | "links" | "evidence" | "relations">,
): SplitToCheck["missing"] {
  if (found.names.length < new Set(aliases).size) return "aliases";
  if (found.links.length < new Set(links).size) return "links";
  if (found.evidence.length < new Set(evidence).size) return "evidence";
  return found.relations.length < new Set(relations).size ? "relations" : null;
}

/** The links with these ids in which this very source stands, and whether `into` stands in their chains. One statement. */
export function loadLinks(
  db: Database,
  { sourceId, ids, into }: { sourceId: string; ids: readonly string[]; into: LoadedParty | null },
): Promise<MovedLink[]> {
  return db.$queryRaw<MovedLink[]>`
    SELECT l.id, l.appearance_id AS "appearanceId", l.position, l.claim_id AS "claimId", c.ref AS "claimRef",
      l.role = 'outlet' AS "isOutlet", EXISTS (
        SELECT 1 FROM chain_links o JOIN sources s ON s.id = o.source_id
        WHERE o.appearance_id = l.appearance_id AND s.canonical_id = ${into?.canonicalId ?? null}::uuid) AS "meetsTarget"
    FROM chain_links l JOIN claims c ON c.id = l.claim_id
    WHERE l.id = ANY(${ids}::uuid[]) AND l.source_id = ${sourceId}::uuid ORDER BY l.id`;
}

/**
 * The condition that the evidence in alias `e` of the claim in alias `c` is not a reviewer's own any more: what came with a
 * review is, until the claim is decided.
 */
export const IS_OPEN_TO_ALL = Prisma.sql`e.withdrawn_at IS NULL AND (e.review_id IS NULL OR ${HAS_VERDICT})`;

function loadEvidence(
  db: Database,
  { sourceId, ids }: { sourceId: string; ids: readonly string[] },
): Promise<MovedEvidence[]> {
  return db.$queryRaw<MovedEvidence[]>(Prisma.sql`
    SELECT e.id, e.claim_id AS "claimId", c.ref AS "claimRef" FROM evidence e JOIN claims c ON c.id = e.claim_id
    WHERE e.id = ANY(${ids}::uuid[]) AND e.source_id = ${sourceId}::uuid AND ${IS_OPEN_TO_ALL} ORDER BY e.id`);
}

/** The relations with these ids of which this very source is an end. */
export async function loadMovedRelations(
  db: Database,
  { sourceId, ids }: { sourceId: string; ids: readonly string[] },
) {
  return db.sourceRelation.findMany({
    where: { id: { in: [...ids] }, OR: [{ fromId: sourceId }, { toId: sourceId }] },
    include: { from: { select: PARTY }, to: { select: PARTY } },
    orderBy: { id: "asc" },
  });
}

type End = Pick<LoadedParty, "id" | "ref" | "name" | "kind" | "mergedInto">;

/** Whether a split may be made: by its own rule, and by that of relations once they have their new ends. */
export async function checkLoadedSplit(
  db: Database,
  { source, relations, check }: LoadedSplit,
  target: End,
): Promise<Result<null>> {
  const allowed = checkSplit(check);
  return allowed.ok ? checkMovedRelations(db, relations, { from: source, to: target }) : allowed;
}

/** Whether relations may go from one of their ends to another source, beside those there are. */
export async function checkMovedRelations(
  db: Database,
  relations: readonly MovedRelation[],
  ends: { from: End; to: End },
): Promise<Result<null>> {
  if (relations.length === 0) return ok(null);
  const moved = new Set(relations.map(({ id }) => id));
  const reached = await loadRelations(db, [ends.from.id, ends.to.id]);
  const others = reached.filter(({ id }) => !moved.has(id));
  for (const relation of relations) {
    const seen = (end: LoadedParty) => (end.id === ends.from.id ? ends.to : countsAs(end));
    const allowed = checkRelation({ ...relation, from: seen(relation.from), to: seen(relation.to) }, others);
    if (!allowed.ok) return { ok: false, error: { ...allowed.error, field: "relations" } };
  }
  return ok(null);
}

/**
 * The claims that a split of these ends, or its undoing, may move: those that rest on one of them, and where it changes
 * what they are tied to (`changesTies`), on what hangs together with them.
 */
export async function dependentsOfSplit(
  db: Database,
  ids: readonly string[],
  { changesTies }: { changesTies: boolean },
): Promise<Dependents> {
  return { sourceIds: changesTies ? await relatedSources(db, ids) : ids, besides: null };
}

/** What goes from one source to another, by ids. */
interface MovedTies {
  from: string;
  to: string;
  links: readonly string[];
  evidence: readonly string[];
  relations: readonly string[];
}

/**
 * Gives links, evidence and relations that belong to one source to another. Gives how many links still did. Three
 * statements.
 */
export async function moveTies(
  tx: Database,
  { from, to, links, evidence, relations }: MovedTies,
): Promise<number> {
  const moved = await moveLinks(tx, { from, to, links });
  await tx.$executeRaw`
    UPDATE evidence SET source_id = ${to}::uuid
    WHERE id = ANY(${evidence}::uuid[]) AND source_id = ${from}::uuid`;
  await tx.$executeRaw`
    UPDATE source_relations SET version = version + 1,
      from_id = CASE WHEN from_id = ${from}::uuid THEN ${to}::uuid ELSE from_id END,
      to_id = CASE WHEN to_id = ${from}::uuid THEN ${to}::uuid ELSE to_id END
    WHERE id = ANY(${relations}::uuid[]) AND (from_id = ${from}::uuid OR to_id = ${from}::uuid)`;
  return moved;
}

/**
 * A claim whose chain changes gets its next version, so that nobody who opened the chain before overwrites it. A claim that
 * was sent to review and to which nothing else happened can still stand as it was decided again.
 */
async function moveLinks(
  tx: Database,
  { from, to, links }: Pick<MovedTies, "from" | "to" | "links">,
): Promise<number> {
  const [row] = await tx.$queryRaw<{ moved: number }[]>`
    WITH moved AS (
      UPDATE chain_links SET source_id = ${to}::uuid
      WHERE id = ANY(${links}::uuid[]) AND source_id = ${from}::uuid RETURNING claim_id),
    raised AS (
      UPDATE claims SET version = version + 1 WHERE id IN (SELECT claim_id FROM moved) RETURNING id, version),
    carried AS (
      UPDATE decision_bases b SET sent_back_version = raised.version FROM raised
      WHERE b.claim_id = raised.id AND b.sent_back_version = raised.version - 1)
    SELECT count(*)::int AS moved FROM moved`;
  return row?.moved ?? 0;
}
