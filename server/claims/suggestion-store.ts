import "server-only";
import type { LinkInput } from "@/domain/claims/schema";
import type { Extraction } from "@/domain/extraction/extraction";
import type { SuggestionChange } from "@/domain/extraction/outcome";
import type { Prisma as PrismaTypes } from "@/generated/prisma/client";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import type { Database } from "@/server/database/client";
import { resolveNames } from "@/server/sources/resolve-names";

/** A suggestion as a command works on it; its row is locked until the transaction ends. */
export interface LockedSuggestion {
  id: string;
  articleId: string;
  captureId: string;
  state: "open" | "accepted" | "rejected";
  version: number;
  changes: SuggestionChange[];
  statement: string;
  start: number;
  end: number;
  extraction: Extraction;
}

/** Loads and locks a suggestion; throws `not_found`. */
export async function lockSuggestion(tx: Database, id: string): Promise<LockedSuggestion> {
  const [suggestion] = await tx.$queryRaw<LockedSuggestion[]>(Prisma.sql`
    SELECT id, article_id AS "articleId", capture_id AS "captureId", state::text AS state, version,
      changes::text[] AS changes, statement,
      span_start AS start, span_end AS "end", extraction
    FROM suggestions WHERE id = ${id}::uuid FOR NO KEY UPDATE`);
  if (!suggestion) throw notFound("suggestion");
  return suggestion;
}

/** What a command answers about the suggestion it changed. */
export interface SuggestionSaved {
  id: string;
  state: LockedSuggestion["state"];
  version: number;
}

/** Saves what became of a suggestion. */
export async function saveSuggestion(
  tx: Database,
  id: string,
  fate: Pick<PrismaTypes.SuggestionUncheckedUpdateInput, "state" | "decidedAt" | "decidedById" | "changes">,
): Promise<SuggestionSaved> {
  const data = { ...fate, version: { increment: 1 } };
  return tx.suggestion.update({ where: { id }, data, select: { id: true, state: true, version: true } });
}

/**
 * The chain a suggestion proposes, each name resolved as far as it can be without a person: an exact name, or the head of
 * a phrase, is that source; anything else goes by its printed words. The outlet citing itself is left out.
 */
export async function proposedChain(
  tx: Database,
  { chain }: Extraction,
  outletId: string,
): Promise<LinkInput[]> {
  const named = chain.filter((link) => !link.unnamed).map((link) => link.resolvesTo ?? link.mention);
  const resolved = await resolveNames(tx, named);
  const outlet = await tx.source.findUnique({ where: { id: outletId }, select: { canonicalId: true } });

  const links = chain.map(({ role, mention, cue, stance, unnamed, resolvesTo }): LinkInput => {
    const name = resolvesTo ?? mention;
    const found = unnamed ? undefined : resolved.get(name);
    const source = found?.kind === "exact" ? { sourceId: found.source.id } : { source: clipped(name) };
    return {
      ...source,
      ...{ role, stance, unnamed, mention: mention.slice(0, 500), cue: cue.slice(0, 200) },
      firstHand: false,
      againstInterest: false,
      originalChecked: false,
    };
  });
  return links.filter((link) => link.sourceId === undefined || link.sourceId !== outlet?.canonicalId);
}

/** The links with the registered source in the place of each name that is exactly one's. */
export async function withKnownSources(tx: Database, links: readonly LinkInput[]): Promise<LinkInput[]> {
  const names = links.flatMap(({ source, unnamed }) => (source === undefined || unnamed ? [] : [source]));
  const resolved = await resolveNames(tx, names);

  return links.map(({ source, ...link }) => {
    const found = source === undefined || link.unnamed ? undefined : resolved.get(source);
    return found?.kind === "exact" ? { ...link, sourceId: found.source.id } : { ...link, source };
  });
}

/** A printed phrase can be longer than a source's name may be. */
function clipped(name: string): string {
  return name.trim().slice(0, 300).trim();
}
