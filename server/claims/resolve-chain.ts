import "server-only";
import { type ChainRefusalKind, checkChain } from "@/domain/claims/chain";
import type { LinkInput } from "@/domain/claims/schema";
import { guessKind } from "@/domain/sources/guess-kind";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import type { Database } from "@/server/database/client";
import type { SourceToResolve } from "@/server/sources/exact-names";
import { type ResolvedSource, resolveOrCreateSources } from "@/server/sources/store";

/** A link ready to be stored. */
export interface ResolvedLink
  extends Pick<LinkInput, "role" | "stance" | "firstHand" | "againstInterest" | "originalChecked"> {
  sourceId: string;
  mention: string | null;
  cue: string | null;
  originalUrl: string | null;
}

/** A chain ready to be stored, the outlet first, and the sources that had to be made for it. */
export interface ResolvedChain {
  links: StoredLink[];
  created: ResolvedSource[];
}

/** A link of any role. */
export type StoredLink = Omit<ResolvedLink, "role"> & { role: "outlet" | "relay" | "origin" };

/** A chain as a person gave it, for one article. */
export interface ChainToResolve {
  articleId: string;
  outletId: string;
  links: readonly LinkInput[];
  outletFirstHand: boolean;
  now: Date;
}

type ChainRefusal = Refusal<ChainRefusalKind | "source_not_found" | "source_of_another_article">;

/**
 * Puts the outlet first, finds or makes each source, and checks that such a chain could have happened. A fixed number of
 * statements, however long the chain.
 */
export async function resolveChain(
  tx: Database,
  chain: ChainToResolve,
): Promise<Result<ResolvedChain, ChainRefusal>> {
  const given = await findGiven(tx, [chain.outletId, ...chain.links.flatMap((link) => link.sourceId ?? [])]);
  const refusal = refuseGiven(chain, given);
  if (refusal) return refusal;

  const resolved = await resolveGiven(tx, chain);
  const idOf = (link: LinkInput) =>
    given.get(link.sourceId ?? "")?.canonicalId ?? resolved.get(link)?.id ?? "";
  const links: StoredLink[] = [
    outletLink(given.get(chain.outletId)?.canonicalId ?? chain.outletId, chain.outletFirstHand),
    ...chain.links.map((link) => toStored(link, idOf(link))),
  ];

  const sound = checkChain(links);
  if (!sound.ok) return countedWithoutOutlet(sound.error);
  return ok({ links, created: [...resolved.values()].filter((source) => source.created) });
}

interface GivenSource {
  canonicalId: string;
  articleId: string | null;
}

async function findGiven(tx: Database, ids: string[]): Promise<Map<string, GivenSource>> {
  const rows = await tx.source.findMany({
    where: { id: { in: ids } },
    select: { id: true, canonicalId: true, articleId: true },
  });
  return new Map(rows.map(({ id, ...source }) => [id, source]));
}

function refuseGiven({ links, articleId }: ChainToResolve, given: Map<string, GivenSource>) {
  const missing = links.findIndex(({ sourceId }) => sourceId !== undefined && !given.has(sourceId));
  if (missing >= 0)
    return refuse("source_not_found", "There is no such source.", `chain.${missing}.sourceId`);

  const foreign = links.findIndex(({ sourceId }) => {
    const owner = given.get(sourceId ?? "")?.articleId ?? articleId;
    return owner !== articleId;
  });
  if (foreign < 0) return null;
  return refuse(
    "source_of_another_article",
    "An unnamed source belongs to the one article that describes it. Name its printed words instead.",
    `chain.${foreign}.sourceId`,
  );
}

/** The source of each link that is given by a name. */
async function resolveGiven(
  tx: Database,
  { links, articleId, now }: ChainToResolve,
): Promise<Map<LinkInput, ResolvedSource>> {
  const named = links.filter(({ sourceId }) => sourceId === undefined);
  const sources = await resolveOrCreateSources(
    tx,
    named.map((link) => toWanted(link, { articleId, now })),
  );
  return new Map(
    sources.flatMap((source, index) => named.slice(index, index + 1).map((link) => [link, source])),
  );
}

function toWanted(
  link: LinkInput,
  { articleId, now }: Pick<ChainToResolve, "articleId" | "now">,
): SourceToResolve {
  const name = link.source ?? "";
  if (link.unnamed) return { name, unnamed: true, articleId, now };
  return { name, kind: guessKind(name, link.role), now };
}

function outletLink(sourceId: string, firstHand: boolean): StoredLink {
  return {
    role: "outlet",
    sourceId,
    mention: null,
    cue: null,
    stance: "asserts",
    firstHand,
    againstInterest: false,
    originalUrl: null,
    originalChecked: false,
  };
}

/** The printed words stay with the link even where they lead to a source of another name. */
function toStored(link: LinkInput, sourceId: string): ResolvedLink {
  const { role, stance, firstHand, againstInterest, originalChecked } = link;
  return {
    ...{ role, stance, firstHand, againstInterest, originalChecked, sourceId },
    mention: link.mention ?? link.source ?? null,
    cue: link.cue ?? null,
    originalUrl: link.originalUrl ?? null,
  };
}

/** The rule counts the outlet as link 0; whoever sent the chain left it out. */
function countedWithoutOutlet({ kind, message, field }: Refusal<ChainRefusalKind>) {
  const counted = field?.replace(/^chain\.(\d+)/, (_, index) => `chain.${Math.max(0, Number(index) - 1)}`);
  return refuse(kind, message, counted);
}
