import type { z } from "zod";
import type { Actor } from "@/domain/access/actor";
import { type chainInput, claimInput } from "@/domain/claims/schema";
import { createClaim } from "@/server/claims/commands/create-claim";
import type { ClaimSaved } from "@/server/claims/store";
import { database } from "@/server/database/client";
import { unwrap } from "@/server/unwrap";
import { anArticle } from "@/test/builders/articles";

/** What a test says of a claim; the rest is made up. */
export interface ClaimToBuild {
  statement?: string;
  articleId?: string;
  outlet?: string;
  publishedAt?: string;
  chain?: z.input<typeof chainInput>;
  outletFirstHand?: boolean;
}

/** A claim on the first nine characters of an article, its own one unless `articleId` says otherwise. */
export async function aClaim(
  actor: Actor,
  { articleId, outlet, publishedAt, ...claim }: ClaimToBuild = {},
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

/** The one appearance of a claim, with its links from the outlet to the origin. */
export async function theAppearance(claimId: string) {
  return database().appearance.findFirstOrThrow({
    where: { claimId },
    include: { links: { orderBy: { position: "asc" }, include: { source: true } } },
  });
}
