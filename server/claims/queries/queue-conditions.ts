import "server-only";
import type { QueueFilter } from "@/domain/claims/schema";
import { foldName } from "@/domain/sources/fold-name";
import { Prisma } from "@/generated/prisma/client";
import { parseReference } from "@/lib/reference";
import { isUuid } from "@/lib/uuid";
import type { Database } from "@/server/database/client";
import { BY_EXCEPTION } from "../by-exception";
import { type Walk, walkEvents, walkExceptions, walkLinks, walkOwn } from "./queue-walks";
import { type AskedWord, askedWords, toWordsQuery, withNames } from "./queue-words";

/** What a filter names, looked up; null where it names none of the kind. */
export interface QueueNames {
  /** With everything merged into them. */
  source: string[] | null;
  outlet: string[] | null;
  /** The words that are searched for, with what may be other spellings of them. */
  words: AskedWord[] | null;
}

/** One way in which a list is narrowed, over the claim in alias `c`. */
export interface Narrowing {
  /** Asked of one claim after another. */
  holds: Prisma.Sql;
  /** The same, for finding all that it holds of. */
  among: Prisma.Sql;
  /** Finds a page of those by itself; null where no index holds them in the list's order. */
  walk: Walk | null;
}

/** What a page of the queue is chosen by, over the claim in alias `c`. */
export interface QueueConditions {
  /** What an index of the list's order answers: not withdrawn, behind the page before, standing so. */
  listed: Prisma.Sql;
  narrowings: Narrowing[];
  before: string | null;
}

/**
 * Looks up the sources and the words a filter names, in one statement; in none when it names none. A word that may have
 * other spellings on the desk takes one statement more.
 */
export async function findQueueNames(db: Database, filter: QueueFilter): Promise<QueueNames> {
  const names = await findTypedNames(db, filter);
  return { ...names, words: names.words && (await withNames(db, names.words)) };
}

/** As {@link findQueueNames}, with the words exactly as typed: for what says of itself that it holds them. */
export async function findExactNames(db: Database, filter: QueueFilter): Promise<QueueNames> {
  const names = await findTypedNames(db, filter);
  return { ...names, words: names.words?.map((word) => ({ ...word, alike: null })) ?? null };
}

async function findTypedNames(db: Database, filter: QueueFilter): Promise<QueueNames> {
  const { source, outlet, q } = filter;
  const typed = q === undefined || isReference(q) ? null : q;
  if (source === undefined && outlet === undefined && typed === null)
    return { source: null, outlet: null, words: null };

  const [found] = await db.$queryRaw<QueueNames[]>(Prisma.sql`
    SELECT ${familyOf(source)} AS source, ${familyOf(outlet)} AS outlet, ${askedWords(typed)} AS words`);
  return {
    source: source === undefined ? null : (found?.source ?? []),
    outlet: outlet === undefined ? null : (found?.outlet ?? []),
    words: found?.words ?? null,
  };
}

const isReference = (typed: string) =>
  parseReference("C", typed) !== null || parseReference("A", typed) !== null;

function familyOf(named: string | undefined): Prisma.Sql {
  if (named === undefined) return Prisma.sql`NULL::uuid[]`;
  return Prisma.sql`(SELECT array_agg(member.id) FROM sources member WHERE member.canonical_id IN (
    SELECT one.canonical_id FROM sources one WHERE ${sourceIs(named)}))`;
}

function sourceIs(named: string): Prisma.Sql {
  const ref = parseReference("S", named);
  if (ref !== null) return Prisma.sql`one.ref = ${ref}`;
  if (isUuid(named)) return Prisma.sql`one.id = ${named}::uuid`;

  const folded = foldName(named);
  return Prisma.sql`(one.folded = ${folded} OR one.id IN (SELECT source_id FROM source_aliases WHERE folded = ${folded}))`;
}

/** What the filter asks of a claim; null when no word can be in it that is searched for. `before` is the id of the page's predecessor. */
export function queueConditions(
  filter: QueueFilter,
  { names, viewerId, before }: { names: QueueNames; viewerId: string; before: string | null },
): QueueConditions | null {
  const words = filter.q === undefined ? [] : wordsOf(filter.q, names.words);
  if (words === null) return null;

  const { source, outlet } = names;
  const listed = [
    Prisma.sql`c.withdrawn_at IS NULL`,
    ...(before === null ? [] : [Prisma.sql`c.id < ${before}::uuid`]),
    ...(filter.standing === undefined ? [] : [Prisma.sql`c.standing = ${filter.standing}::"Standing"`]),
  ];
  return {
    listed: Prisma.join(listed, " AND "),
    narrowings: [
      ...(filter.event === undefined ? [] : [ofEvent(filter.event)]),
      ...(source === null ? [] : [withLink(source, Prisma.sql`true`)]),
      ...(outlet === null ? [] : [withLink(outlet, Prisma.sql`m.role = 'outlet'`)]),
      ...(filter.byException === true ? [asked(BY_EXCEPTION, walkExceptions)] : []),
      ...(filter.mine === true ? [ofAccount(viewerId)] : []),
      ...words,
      ...publishedWithin(filter),
    ],
    before,
  };
}

const asked = (condition: Prisma.Sql, walk: Walk | null = null): Narrowing => ({
  holds: condition,
  among: condition,
  walk,
});

/** A reference that is typed whole is looked up: a claim by its own, or the claims of an article by the article's. */
function wordsOf(typed: string, found: readonly AskedWord[] | null): Narrowing[] | null {
  const [claim, article] = [parseReference("C", typed), parseReference("A", typed)];
  if (claim !== null) return [asked(Prisma.sql`c.ref = ${claim}`)];
  if (article !== null)
    return [
      asked(Prisma.sql`c.id IN (SELECT a.claim_id FROM appearances a JOIN articles ar ON ar.id = a.article_id
        WHERE ar.ref = ${article})`),
    ];

  const words = toWordsQuery(found);
  return words && [asked(Prisma.sql`c.search @@ ${words}`)];
}

function withLink(sourceIds: readonly string[], ofRole: Prisma.Sql): Narrowing {
  const holds = Prisma.sql`EXISTS (SELECT 1 FROM chain_links m
    WHERE m.claim_id = c.id AND m.source_id = ANY (${sourceIds}::uuid[]) AND ${ofRole})`;
  return asked(holds, walkLinks(sourceIds, ofRole));
}

function ofAccount(id: string): Narrowing {
  return {
    holds: Prisma.sql`(c.created_by_id = ${id}::uuid OR EXISTS (
      SELECT 1 FROM reviews m WHERE m.claim_id = c.id AND m.reviewer_id = ${id}::uuid))`,
    among: Prisma.sql`c.id IN (SELECT own.id FROM claims own WHERE own.created_by_id = ${id}::uuid
      UNION ALL SELECT m.claim_id FROM reviews m WHERE m.reviewer_id = ${id}::uuid)`,
    walk: walkOwn(id),
  };
}

function ofEvent(event: string): Narrowing {
  const named = isUuid(event) ? Prisma.sql`one.id = ${event}::uuid` : Prisma.sql`one.title = ${event}`;
  const holds = Prisma.sql`EXISTS (SELECT 1 FROM event_claims m JOIN events one ON one.id = m.event_id
    WHERE m.claim_id = c.id AND ${named})`;
  return asked(holds, walkEvents(named));
}

/** Both days count in UTC and are included. */
function publishedWithin({ from, to }: QueueFilter): Narrowing[] {
  if (from === undefined && to === undefined) return [];

  const bounds = [
    ...(from === undefined ? [] : [Prisma.sql`ar.published_at >= ${from}::date AT TIME ZONE 'UTC'`]),
    ...(to === undefined ? [] : [Prisma.sql`ar.published_at < (${to}::date + 1) AT TIME ZONE 'UTC'`]),
  ];
  return [
    asked(Prisma.sql`EXISTS (SELECT 1 FROM appearances a JOIN articles ar ON ar.id = a.article_id
      WHERE a.claim_id = c.id AND ${Prisma.join(bounds, " AND ")})`),
  ];
}
