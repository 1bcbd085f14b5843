import "server-only";
import type { QueueFilter } from "@/domain/claims/schema";
import { foldName } from "@/domain/sources/fold-name";
import { Prisma } from "@/generated/prisma/client";
import { parseReference } from "@/lib/reference";
import type { Database } from "@/server/database/client";

/** The sources a filter names, with everything merged into them; null where it names none. */
export interface QueueSources {
  source: string[] | null;
  outlet: string[] | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A condition on a claim's chains: one of these sources stands in a link, of the outlet only or of any role. */
export interface LinkCondition {
  sourceIds: string[];
  outletOnly: boolean;
}

/** What a page of the queue is chosen by, over the claim in alias `c`. */
export interface QueueConditions {
  /** What every list asks: not withdrawn, and behind the page before. */
  listed: Prisma.Sql;
  filters: Prisma.Sql[];
  links: LinkCondition[];
  before: string | null;
}

/** Looks up the sources a filter names by id, reference or name, in one statement; in none when it names none. */
export async function findQueueSources(db: Database, filter: QueueFilter): Promise<QueueSources> {
  const { source, outlet } = filter;
  if (source === undefined && outlet === undefined) return { source: null, outlet: null };

  const [found] = await db.$queryRaw<QueueSources[]>(Prisma.sql`
    SELECT ${familyOf(source)} AS source, ${familyOf(outlet)} AS outlet`);
  return {
    source: source === undefined ? null : (found?.source ?? []),
    outlet: outlet === undefined ? null : (found?.outlet ?? []),
  };
}

function familyOf(named: string | undefined): Prisma.Sql {
  if (named === undefined) return Prisma.sql`NULL::uuid[]`;
  return Prisma.sql`(SELECT array_agg(member.id) FROM sources member WHERE member.canonical_id IN (
    SELECT one.canonical_id FROM sources one WHERE ${sourceIs(named)}))`;
}

function sourceIs(named: string): Prisma.Sql {
  const ref = parseReference("S", named);
  if (ref !== null) return Prisma.sql`one.ref = ${ref}`;
  if (UUID.test(named)) return Prisma.sql`one.id = ${named}::uuid`;

  const folded = foldName(named);
  return Prisma.sql`(one.folded = ${folded} OR one.id IN (SELECT source_id FROM source_aliases WHERE folded = ${folded}))`;
}

const LISTED = Prisma.sql`c.withdrawn_at IS NULL`;

/** What the filter asks of a claim. `before` is the id of the page's predecessor. */
export function queueConditions(
  filter: QueueFilter,
  { sources, viewerId, before }: { sources: QueueSources; viewerId: string; before: string | null },
): QueueConditions {
  const filters = [
    ...(filter.standing === undefined ? [] : [Prisma.sql`c.standing = ${filter.standing}::"Standing"`]),
    ...(filter.mine === true ? [isMine(viewerId)] : []),
    ...(filter.event === undefined ? [] : [isOfEvent(filter.event)]),
    ...publishedWithin(filter),
  ];
  const { source, outlet } = sources;
  return {
    listed: before === null ? LISTED : Prisma.sql`${LISTED} AND c.id < ${before}::uuid`,
    filters,
    links: [
      ...(source === null ? [] : [{ sourceIds: source, outletOnly: false }]),
      ...(outlet === null ? [] : [{ sourceIds: outlet, outletOnly: true }]),
    ],
    before,
  };
}

function isMine(viewerId: string): Prisma.Sql {
  return Prisma.sql`(c.created_by_id = ${viewerId}::uuid OR EXISTS (
    SELECT 1 FROM reviews r WHERE r.claim_id = c.id AND r.reviewer_id = ${viewerId}::uuid))`;
}

function isOfEvent(event: string): Prisma.Sql {
  const named = UUID.test(event) ? Prisma.sql`ev.id = ${event}::uuid` : Prisma.sql`ev.title = ${event}`;
  return Prisma.sql`EXISTS (SELECT 1 FROM event_claims ec JOIN events ev ON ev.id = ec.event_id
    WHERE ec.claim_id = c.id AND ${named})`;
}

/** PostgreSQL knows no year 0, which a day in an address may still name. */
const onCalendar = (day: string) => (day < "0001" ? "0001-01-01" : day);

/** Both days count in UTC and are included. */
function publishedWithin({ from, to }: QueueFilter): Prisma.Sql[] {
  if (from === undefined && to === undefined) return [];

  const bounds = [
    ...(from === undefined
      ? []
      : [Prisma.sql`ar.published_at >= ${onCalendar(from)}::date AT TIME ZONE 'UTC'`]),
    ...(to === undefined
      ? []
      : [Prisma.sql`ar.published_at < (${onCalendar(to)}::date + 1) AT TIME ZONE 'UTC'`]),
  ];
  return [
    Prisma.sql`EXISTS (SELECT 1 FROM appearances a JOIN articles ar ON ar.id = a.article_id
      WHERE a.claim_id = c.id AND ${Prisma.join(bounds, " AND ")})`,
  ];
}
