import { Prisma } from "@/generated/prisma/client";

/** A page to walk to: what its claims (alias `c`) are asked, the id that it begins behind, and how many it takes. */
export interface PageWanted {
  where: Prisma.Sql;
  before: string | null;
  rows: number;
}

/** The ids of a page by an index that holds them newest first: it reads as many rows as the page takes, or passes over. */
export type Walk = (page: PageWanted) => Prisma.Sql;

/** The newest claims. */
export const walkClaims: Walk = ({ where, rows }) =>
  Prisma.sql`SELECT c.id FROM claims c WHERE ${where} ORDER BY c.id DESC LIMIT ${rows}`;

/** The claims with a link of one of these sources, of the outlet only or of any role. */
export function walkLinks(sourceIds: readonly string[], ofRole: Prisma.Sql): Walk {
  return (page) => {
    const links = Prisma.sql`chain_links m JOIN claims c ON c.id = m.claim_id`;
    const each = step(
      { from: links, key: Prisma.sql`m.claim_id` },
      Prisma.sql`m.source_id = one.id AND ${ofRole}`,
      page,
    );
    return ofEach(Prisma.sql`unnest(${sourceIds}::uuid[]) AS one(id)`, each, page.rows);
  };
}

/** The claims of the events that `named` tells in alias `one`. */
export function walkEvents(named: Prisma.Sql): Walk {
  return (page) => {
    const members = Prisma.sql`event_claims m JOIN claims c ON c.id = m.claim_id`;
    const each = step({ from: members, key: Prisma.sql`m.claim_id` }, Prisma.sql`m.event_id = one.id`, page);
    return ofEach(Prisma.sql`(SELECT id FROM events one WHERE ${named}) one`, each, page.rows);
  };
}

/** The claims that an editor decided against the guard. */
export const walkExceptions: Walk = (page) =>
  step(
    {
      from: Prisma.sql`decisions m JOIN claims c ON c.id = m.claim_id AND c.round = m.round`,
      key: Prisma.sql`m.claim_id`,
    },
    Prisma.sql`m.override_reason IS NOT NULL AND c.standing IN ('corroborated', 'disputed', 'unverifiable')`,
    page,
  );

/** The claims that an account made or reviewed. */
export function walkOwn(accountId: string): Walk {
  return (page) => {
    const made = step(
      { from: Prisma.sql`claims c`, key: Prisma.sql`c.id` },
      Prisma.sql`c.created_by_id = ${accountId}::uuid`,
      page,
    );
    const reviews = Prisma.sql`reviews m JOIN claims c ON c.id = m.claim_id`;
    const reviewed = step(
      { from: reviews, key: Prisma.sql`m.claim_id` },
      Prisma.sql`m.reviewer_id = ${accountId}::uuid`,
      page,
    );
    return Prisma.sql`(${made}) UNION (${reviewed}) ORDER BY id DESC LIMIT ${page.rows}`;
  };
}

function step(
  { from, key }: { from: Prisma.Sql; key: Prisma.Sql },
  ofWalk: Prisma.Sql,
  { where, before, rows }: PageWanted,
): Prisma.Sql {
  const behind = before === null ? Prisma.sql`true` : Prisma.sql`${key} < ${before}::uuid`;
  return Prisma.sql`SELECT DISTINCT ${key} AS id FROM ${from}
    WHERE ${ofWalk} AND ${behind} AND ${where} ORDER BY ${key} DESC LIMIT ${rows}`;
}

function ofEach(ones: Prisma.Sql, each: Prisma.Sql, rows: number): Prisma.Sql {
  return Prisma.sql`SELECT DISTINCT met.id FROM ${ones} CROSS JOIN LATERAL (${each}) met ORDER BY met.id DESC LIMIT ${rows}`;
}
