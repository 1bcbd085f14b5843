import "server-only";
import { chooseExact } from "@/domain/sources/choose-exact";
import { consonantsOf, isArabic } from "@/domain/sources/consonants";
import { findNameInPhrase } from "@/domain/sources/find-name-in-phrase";
import { foldName, nameTokens } from "@/domain/sources/fold-name";
import { matchName, type NameCandidate } from "@/domain/sources/match-name";
import type { Database } from "@/server/database/client";
import type { SourceBrief } from "./exact-names";

/** A registered source offered for a printed name that is not its own. */
export interface OfferedSource {
  source: SourceBrief;
  /** The name or alias that is alike. */
  name: string;
  /** From 0 to 1. */
  score: number;
  /** Why it is offered, in words. */
  reason: string;
}

/**
 * What a printed name means among the registered sources. `exact`: it is this one, by one of its names or as the head
 * of a longer phrase; while that one is unchecked, near ones are still offered. The others leave it to a person.
 */
export type NameResolution =
  | { kind: "exact"; source: SourceBrief; through: "name" | "phrase"; offers: OfferedSource[] }
  | { kind: "ambiguous"; sources: SourceBrief[] }
  | { kind: "near"; offers: OfferedSource[] }
  | { kind: "none" };

interface CandidateRow extends SourceBrief {
  /** The index of the printed name the row is for. */
  wanted: number;
  alias: string;
  folded: string;
}

const NEAR_ROWS = 20;
const LONGEST_PHRASE = 16;

/** Resolves the names an article prints, all in one statement. The keys of the map are the names as given. */
export async function resolveNames(
  tx: Database,
  names: readonly string[],
): Promise<Map<string, NameResolution>> {
  const distinct = [...new Set(names)];
  if (distinct.length === 0) return new Map();

  const rows = await findCandidates(tx, distinct);
  const byName = distinct.map((): CandidateRow[] => []);
  for (const row of rows) byName[row.wanted]?.push(row);
  return new Map(distinct.map((name, index) => [name, resolve(name, byName[index] ?? [])]));
}

async function findCandidates(tx: Database, names: string[]): Promise<CandidateRow[]> {
  const wanted = names.map((name, index) => {
    const folded = foldName(name);
    const letters = { arabic: isArabic(folded), sound: consonantsOf(folded) };
    return { index, folded, parts: partsOf(name), ...letters };
  });
  return tx.$queryRaw<CandidateRow[]>`
    WITH wanted AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS w(index int, folded text, parts text[],
        arabic boolean, sound text))
    SELECT DISTINCT w.index AS wanted, c.id, c.ref, c.name, c.kind::text AS kind, c.checked, found.name AS alias, found.folded
    FROM wanted w CROSS JOIN LATERAL (
      (SELECT a.source_id, a.name, a.folded FROM source_aliases a WHERE a.folded = ANY (w.parts))
      UNION ALL
      SELECT near.source_id, near.name, near.folded FROM sayso_near_names(w.folded, ${NEAR_ROWS}) near
      UNION ALL
      SELECT other.source_id, other.name, other.folded FROM sayso_names_sounding(w.sound, w.arabic, ${NEAR_ROWS}) other
    ) found JOIN sources s ON s.id = found.source_id JOIN sources c ON c.id = s.canonical_id
    ORDER BY w.index, c.ref, found.name`;
}

/** The folded name itself and every run of its words, for the sources a longer phrase may name. */
function partsOf(name: string): string[] {
  const words = nameTokens(name).slice(0, LONGEST_PHRASE);
  const runs = words.flatMap((_, start) =>
    words.slice(start).map((__, length) => foldName(words.slice(start, start + length + 1).join(" "))),
  );
  return [...new Set([foldName(name), ...runs])];
}

function resolve(name: string, rows: CandidateRow[]): NameResolution {
  const sources = new Map(rows.map((row) => [row.id, toBrief(row)]));
  const candidates = rows.map((row) => ({ sourceId: row.id, name: row.alias, folded: row.folded }));
  const folded = foldName(name);
  const exact = [...new Set(candidates.filter((one) => one.folded === folded).map((one) => one.sourceId))]
    .map((id) => sources.get(id))
    .filter((source) => source !== undefined);

  if (exact.length > 0) return resolveExact(name, { exact, candidates, sources });
  const phrase = sources.get(findNameInPhrase(name, candidates)?.sourceId ?? "");
  if (phrase) return { kind: "exact", source: phrase, through: "phrase", offers: [] };
  const offers = offersOf(name, candidates, sources);
  return offers.length > 0 ? { kind: "near", offers } : { kind: "none" };
}

function resolveExact(
  name: string,
  found: { exact: SourceBrief[]; candidates: NameCandidate[]; sources: Map<string, SourceBrief> },
): NameResolution {
  const source = chooseExact(found.exact);
  if (source === null) return { kind: "ambiguous", sources: found.exact };

  const folded = foldName(name);
  const others = found.candidates.filter((one) => one.sourceId !== source.id && one.folded !== folded);
  const offers = source.checked ? [] : offersOf(name, others, found.sources);
  return { kind: "exact", source, through: "name", offers };
}

function offersOf(
  name: string,
  candidates: NameCandidate[],
  sources: Map<string, SourceBrief>,
): OfferedSource[] {
  const match = matchName(name, candidates);
  if (match.kind !== "near") return [];

  return match.candidates.flatMap(({ sourceId, ...near }) => {
    const source = sources.get(sourceId);
    return source ? [{ source, ...near }] : [];
  });
}

function toBrief({ id, ref, name, kind, checked }: CandidateRow): SourceBrief {
  return { id, ref, name, kind, checked };
}
