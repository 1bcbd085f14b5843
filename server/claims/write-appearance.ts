import "server-only";
import type { LinkInput } from "@/domain/claims/schema";
import { newId } from "@/lib/new-id";
import { ok, type Refusal, type Result } from "@/lib/result";
import type { Work } from "@/server/transact";
import type { Cut } from "./cut-quote";
import { type ResolvedChain, resolveChain, type StoredLink } from "./resolve-chain";

/** A place where a claim is made, as a person gave it. */
export interface NewAppearance {
  cut: Cut;
  chain: readonly LinkInput[];
  outletFirstHand: boolean;
  caveats: string[];
  suggestionId: string | null;
}

/** A new claim with the place it was found at. */
export interface NewClaim extends NewAppearance {
  statement: string;
  createdById: string;
}

/** A claim or an appearance that now exists. */
export interface Written {
  claimId: string;
  appearanceId: string;
}

/** Stores a claim with its first appearance and chain, and records it. Unknown names become unchecked sources. */
export async function createClaimWithAppearance(
  work: Work,
  claim: NewClaim,
): Promise<Result<Written, Refusal>> {
  const chain = await resolveFor(work, claim);
  if (!chain.ok) return chain;

  const { statement, createdById } = claim;
  const claimId = newId();
  await work.tx.claim.create({ data: { id: claimId, statement, createdById, createdAt: work.now } });
  const appearanceId = await writeAppearance(work, claimId, { ...claim, links: chain.value.links });
  await work.record({
    kind: "ClaimCreated",
    entity: "claim",
    entityId: claimId,
    after: { statement, ...recorded(appearanceId, claim), chain: await readChain(work, appearanceId) },
  });
  return ok({ claimId, appearanceId });
}

/** Stores one more appearance of a claim, with its chain, and records it. */
export async function addAppearance(
  work: Work,
  claimId: string,
  appearance: NewAppearance,
): Promise<Result<Written, Refusal>> {
  const chain = await resolveFor(work, appearance);
  if (!chain.ok) return chain;

  const appearanceId = await writeAppearance(work, claimId, { ...appearance, links: chain.value.links });
  await work.record({
    kind: "AppearanceAdded",
    entity: "claim",
    entityId: claimId,
    after: { ...recorded(appearanceId, appearance), chain: await readChain(work, appearanceId) },
  });
  return ok({ claimId, appearanceId });
}

/** Resolves a chain and records the sources that had to be made for it. */
export async function resolveAndRecord(
  { tx, now, record }: Work,
  chain: Omit<Parameters<typeof resolveChain>[1], "now">,
): Promise<Result<ResolvedChain, Refusal>> {
  const resolved = await resolveChain(tx, { ...chain, now });
  if (!resolved.ok) return resolved;

  await record(
    ...resolved.value.created.map(({ id, name, kind }) => ({
      kind: "SourceCreated" as const,
      entity: "source" as const,
      entityId: id,
      after: { name, kind, checked: false },
    })),
  );
  return resolved;
}

/** Stores the links of an appearance, the outlet at position 0. */
export async function writeLinks(
  { tx }: Work,
  { claimId, appearanceId }: Written,
  links: readonly StoredLink[],
): Promise<void> {
  await tx.chainLink.createMany({
    data: links.map((link, position) => ({ id: newId(), appearanceId, claimId, position, ...link })),
  });
}

/** The chain of an appearance as the audit log keeps it, the outlet first. */
export async function readChain({ tx }: Work, appearanceId: string) {
  const links = await tx.chainLink.findMany({
    where: { appearanceId },
    orderBy: { position: "asc" },
    select: {
      ...{ role: true, sourceId: true, mention: true, cue: true, stance: true },
      ...{ firstHand: true, againstInterest: true, originalUrl: true, originalChecked: true },
      source: { select: { name: true } },
    },
  });
  return links.map(({ source, ...link }) => ({ ...link, source: source.name }));
}

function recorded(appearanceId: string, { cut, caveats }: NewAppearance) {
  const { articleId, captureId, start, end, quote } = cut;
  return { appearanceId, articleId, captureId, start, end, quote, caveats };
}

function resolveFor(work: Work, { cut, chain, outletFirstHand }: NewAppearance) {
  const { articleId, outletId } = cut;
  return resolveAndRecord(work, { articleId, outletId, links: chain, outletFirstHand });
}

async function writeAppearance(
  work: Work,
  claimId: string,
  { cut, caveats, suggestionId, links }: Omit<NewAppearance, "chain"> & { links: readonly StoredLink[] },
): Promise<string> {
  const appearanceId = newId();
  const { articleId, captureId, start, end, quote, prefix, suffix } = cut;
  await work.tx.appearance.create({
    data: {
      ...{ id: appearanceId, claimId, articleId, captureId, suggestionId, caveats },
      ...{ start, end, quote, prefix, suffix },
      createdAt: work.now,
    },
  });
  await writeLinks(work, { claimId, appearanceId }, links);
  return appearanceId;
}
