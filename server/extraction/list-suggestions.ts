import "server-only";
import type { ExtractedLink, Extraction } from "@/domain/extraction/extraction";
import { Prisma } from "@/generated/prisma/client";
import { type CodePointIndex, toCodePointIndex } from "@/lib/text/code-points";
import type { ProposedLinkView, SuggestionView } from "@/server/articles/views";
import type { Database } from "@/server/database/client";
import { type NameResolution, resolveNames } from "@/server/sources/resolve-names";

interface Row {
  id: string;
  start: number;
  end: number;
  statement: string;
  rule: string;
  confidence: number;
  state: SuggestionView["state"];
  version: number;
  extraction: Extraction;
}

/** The article that suggestions belong to, with its newest text. */
interface Place {
  articleId: string;
  outletId: string;
  text: string;
}

/**
 * What is proposed on an article's newest text, in text order, its names resolved as the registry stands now: a name
 * registered since is found. Two statements, however many suggestions there are.
 */
export function listSuggestions(db: Database, article: Place): Promise<SuggestionView[]> {
  return select(db, article, Prisma.empty);
}

/** One of them, the same way, while it is open; what else is proposed is not read. Null where it is not there. */
export async function findOpenSuggestion(
  db: Database,
  article: Place,
  id: string,
): Promise<SuggestionView | null> {
  const [found] = await select(db, article, Prisma.sql`AND g.id = ${id}::uuid AND g.state = 'open'`);
  return found ?? null;
}

async function select(db: Database, article: Place, only: Prisma.Sql): Promise<SuggestionView[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT g.id, g.span_start AS start, g.span_end AS "end", g.statement, g.rule, g.confidence, g.state::text AS state,
      g.version, g.extraction
    FROM suggestions g JOIN captures c ON c.id = g.capture_id
    WHERE g.article_id = ${article.articleId}::uuid AND c.text_sha256 =
      (SELECT n.text_sha256 FROM captures n WHERE n.article_id = ${article.articleId}::uuid ORDER BY n.number DESC LIMIT 1) ${only}
    ORDER BY g.span_start, g.span_end DESC, g.ordinal`;
  const names = rows.flatMap(({ extraction }) => extraction.chain.filter(isNamed).map(nameOf));
  const resolutions = await resolveNames(db, names);

  const index = toCodePointIndex(article.text);
  return rows.map((row) => present(row, { ...article, index, resolutions }));
}

interface Surroundings extends Place {
  index: CodePointIndex;
  resolutions: Map<string, NameResolution>;
}

function present(
  { extraction, ...row }: Row,
  { outletId, text, index, resolutions }: Surroundings,
): SuggestionView {
  const chain = extraction.chain.map((link) =>
    presentLink(link, isNamed(link) ? resolutions.get(nameOf(link)) : undefined),
  );
  const { content, cue, source, caveats } = extraction;
  return {
    ...row,
    ...{ content, cue, source, caveats },
    // What an earlier extractor stored doesn't say.
    phrase: extraction.phrase === true,
    quote: text.slice(index.toUnit(row.start), index.toUnit(row.end)),
    // The outlet citing itself adds no link.
    chain: chain.filter((link) => link.sourceId !== outletId),
  };
}

function presentLink(link: ExtractedLink, found: NameResolution | undefined): ProposedLinkView {
  const { role, stance, unnamed, mention, span, cue, cueSpan, resolvesTo } = link;
  const source = found?.kind === "exact" ? found.source : null;
  return {
    ...{ role, stance, unnamed, mention, cue, cueSpan, resolvesTo },
    mentionSpan: span,
    sourceId: source?.id ?? null,
    source: source?.name ?? nameOf(link),
    checked: source?.checked ?? false,
    offers: offersOf(found),
  };
}

function offersOf(found: NameResolution | undefined): ProposedLinkView["offers"] {
  if (found === undefined || found.kind === "none") return [];
  if (found.kind === "ambiguous") {
    return found.sources.map(({ id, name }) => ({
      sourceId: id,
      source: name,
      reason: "has this very name",
      score: 1,
    }));
  }
  return found.offers.map(({ source, reason, score }) => ({
    ...{ reason, score },
    sourceId: source.id,
    source: source.name,
  }));
}

function isNamed(link: ExtractedLink): boolean {
  return !link.unnamed;
}

/** The name a pronoun or description stands for, else the printed words. */
function nameOf({ resolvesTo, mention }: ExtractedLink): string {
  return resolvesTo ?? mention;
}
