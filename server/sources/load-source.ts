import "server-only";
import type { SourceName } from "@/domain/sources/names";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { parseReference } from "@/lib/reference";
import { isUuid } from "@/lib/uuid";
import type { Database } from "@/server/database/client";

/** How a source is found by what people call it: its id or its short reference. Throws `not_found` for anything else. */
export function whereSource(idOrRef: string): { id: string } | { ref: number } {
  if (isUuid(idOrRef)) return { id: idOrRef };

  const ref = parseReference("S", idOrRef);
  if (ref === null) throw notFound("source");
  return { ref };
}

/** Holds the row of a source until the transaction ends and gives its id. Throws `not_found`. */
export async function lockSource(tx: Database, idOrRef: string): Promise<string> {
  const named = whereSource(idOrRef);
  const which = "id" in named ? Prisma.sql`id = ${named.id}::uuid` : Prisma.sql`ref = ${named.ref}`;
  const [source] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM sources WHERE ${which} FOR NO KEY UPDATE`;
  if (!source) throw notFound("source");
  return source.id;
}

/** A source as a command that changes it has it. */
export type LoadedSource = Awaited<ReturnType<typeof loadSource>>;

/** A source without its names, of which there may be thousands, for a command that changes it. */
export async function loadSource(tx: Database, idOrRef: string) {
  const source = await tx.source.findUnique({
    where: whereSource(idOrRef),
    include: { mergedInto: { select: { ref: true, name: true } } },
  });
  if (!source) throw notFound("source");
  return source;
}

/** A name of a source as it is stored. */
export type StoredName = Awaited<ReturnType<typeof loadNames>>[number];

/** All names of a source, its own among them, the oldest first: for a change of names, and nothing else. */
export function loadNames(tx: Database, sourceId: string) {
  return tx.sourceAlias.findMany({ where: { sourceId }, orderBy: { id: "asc" } });
}

/** A stored name as the rules know it. */
export function toSourceName({ name, language, validFrom, validTo }: StoredName): SourceName {
  return { name, language, since: validFrom, until: validTo };
}

/** What rules about two sources look at in each. */
export const PARTY = {
  id: true,
  ref: true,
  name: true,
  kind: true,
  checked: true,
  canonicalId: true,
  version: true,
  retractedAt: true,
  mergedInto: { select: { ref: true, name: true } },
} as const;

/** A source as a merge or a relation has it. */
export type LoadedParty = Awaited<ReturnType<typeof loadParty>>;

/** A source by the id it counts as, which is how loaded relations name their ends. */
export function countsAs<T extends { id: string; canonicalId: string }>(party: T): T {
  return { ...party, id: party.canonicalId };
}

/** Several sources as the rules see them, each named in its own way, read together. Throws `not_found` when one is not there. */
export async function loadParties(tx: Database, idsOrRefs: readonly string[]): Promise<LoadedParty[]> {
  const named = idsOrRefs.map(whereSource);
  const found = await tx.source.findMany({ where: { OR: named }, select: PARTY });
  const isThere = named.every((one) =>
    found.some(({ id, ref }) => ("id" in one ? one.id.toLowerCase() === id : one.ref === ref)),
  );
  if (!isThere) throw notFound("source");
  return found;
}

/** A source as the rules about two sources see it, with what counts of it elsewhere. */
export async function loadParty(tx: Database, idOrRef: string) {
  const party = await tx.source.findUnique({ where: whereSource(idOrRef), select: PARTY });
  if (!party) throw notFound("source");
  return party;
}
