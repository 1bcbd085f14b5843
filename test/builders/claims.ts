import type { z } from "zod";
import type { Actor } from "@/domain/access/actor";
import { type chainInput, claimInput } from "@/domain/claims/schema";
import { evidenceInput, type ReviewInput, reviewInput } from "@/domain/review/schema";
import { createClaim } from "@/server/claims/commands/create-claim";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { inTransaction } from "@/server/database/scope";
import { addEvidence } from "@/server/review/commands/add-evidence";
import { writeReview } from "@/server/review/commands/write-review";
import { resolveOrCreateSource } from "@/server/sources/store";
import { unwrap } from "@/server/unwrap";
import { aPerson } from "@/test/builders/actors";
import { anArticle } from "@/test/builders/articles";

/** What a test says of a claim; the rest is made up. */
export interface ClaimToBuild {
  statement?: string;
  articleId?: string;
  outlet?: string;
  publishedAt?: string;
  chain?: z.input<typeof chainInput>;
  outletFirstHand?: boolean;
  /** Where its words begin and end, in code points. */
  start?: number;
  end?: number;
}

/** A claim on the first nine characters of an article, its own one unless `articleId` says otherwise. */
export async function aClaim(
  actor: Actor,
  { articleId, outlet = "Reuters", publishedAt, ...claim }: ClaimToBuild = {},
): Promise<ClaimSaved> {
  const article = articleId ?? (await anArticle(actor, { outlet, publishedAt })).articleId;
  return unwrap(
    await createClaim(actor, claimInput.parse({ articleId: article, start: 0, end: 9, ...claim })),
  );
}

/** The events recorded about one thing, oldest first. */
export async function eventsAbout(entityId: string) {
  return database().auditEvent.findMany({ where: { entityId }, orderBy: { seq: "asc" } });
}

/** What somebody's work left in the audit log, oldest first. */
export async function recordedBy({ userId }: Pick<Actor, "userId">) {
  return database().auditEvent.findMany({
    where: { actorId: userId },
    orderBy: { seq: "asc" },
    select: { kind: true, entityId: true, before: true, after: true },
  });
}

/** How much is recorded by now. */
export async function countEvents(): Promise<number> {
  return database().auditEvent.count();
}

/** What the desk holds of a claim now. */
export async function standingOf(claimId: string) {
  return (await database().claim.findUniqueOrThrow({ where: { id: claimId }, select: { standing: true } }))
    .standing;
}

/** The one appearance of a claim, with its links from the outlet to the origin. */
export async function theAppearance(claimId: string) {
  return database().appearance.findFirstOrThrow({
    where: { claimId },
    include: { links: { orderBy: { position: "asc" }, include: { source: true } } },
  });
}

/** A source that an admin has confirmed. Gives its id. */
export async function aCheckedSource(name: string): Promise<string> {
  const { id } = await inTransaction((tx) =>
    resolveOrCreateSource(tx, { name, kind: "monitor", now: new Date() }),
  );
  await database().source.update({ where: { id }, data: { checked: true } });
  return id;
}

/** A claim that two confirmed origins support: its own, and that of a piece of evidence. */
export async function aWellSourcedClaim(actor: Actor): Promise<ClaimSaved> {
  const [origin, other] = [await aCheckedSource("Coast Monitor"), await aCheckedSource("Hills Monitor")];
  return supportFrom(actor, await aClaim(actor, { chain: [{ sourceId: origin, role: "origin" }] }), other);
}

/** The claim with one piece of evidence more for it, from this source. */
export async function supportFrom(
  actor: Actor,
  { id: claimId }: Pick<ClaimSaved, "id">,
  sourceId: string,
): Promise<ClaimSaved> {
  const evidence = evidenceInput.parse({ stance: "for", note: "They saw it too.", sourceId });
  return unwrap(await addEvidence(actor, { claimId, evidence }));
}

/** A claim that two sources support, the one as the origin of its chain, decided as corroborated. */
export async function aCorroboratedClaim(
  origin: string,
  other: string,
  over: ClaimToBuild = {},
): Promise<ClaimSaved> {
  const reviewer = await aPerson("reviewer");
  const claim = await aClaim(reviewer, { chain: [{ sourceId: origin, role: "origin" }], ...over });
  const supported = await supportFrom(reviewer, claim, other);
  return unwrap(await aReview(reviewer, supported, { verdict: "corroborated" }));
}

/** A review of a claim as it stands; unverifiable unless the test says otherwise. */
export async function aReview(actor: Actor, claim: ClaimSaved, review: Partial<ReviewInput> = {}) {
  const { id: claimId, version } = claim;
  const given = { verdict: "unverifiable", rationale: "It can't be told.", version, ...review };
  return writeReview(actor, { ...reviewInput.parse(given), claimId });
}

/** The first open suggestion of an article. */
export async function theSuggestion(articleId: string) {
  return database().suggestion.findFirstOrThrow({
    where: { articleId, state: "open" },
    orderBy: { ordinal: "asc" },
  });
}
