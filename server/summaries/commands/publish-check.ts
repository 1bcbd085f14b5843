import "server-only";
import type { Actor } from "@/domain/access/actor";
import { isDecided } from "@/domain/claims/standing";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { type ClaimSaved, type LockedClaim, lockOpenClaim, saveClaim } from "@/server/claims/store";
import type { Database } from "@/server/database/client";
import { transact } from "@/server/transact";

/** Which claim, and the version of it the caller has seen. */
export interface PublishInput {
  claimId: string;
  version: number;
}

/** Opens the public page of a decided claim. It stays open when the claim is reviewed again, and says so. */
export function publishCheck(actor: Actor, input: PublishInput): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "check.publish");
    const claim = await lockOpenClaim(tx, input.claimId, input.version);
    if (!isDecided(claim.standing))
      return refuse("not_decided", "Only a decided claim can be published. Decide it first.");
    if (await isPublished(tx, claim)) return refuse("already_published", "This claim is published already.");

    await record({
      kind: "CheckPublished",
      entity: "claim",
      entityId: claim.id,
      before: { published: false },
      after: { published: true, standing: claim.standing },
    });
    return ok(await saveClaim(tx, claim, { publishedAt: now }));
  });
}

/** Closes the public page of a claim, in whatever standing it is by now. */
export function unpublishCheck(actor: Actor, input: PublishInput): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async ({ tx, record }) => {
    authorize(actor, "check.publish");
    const claim = await lockOpenClaim(tx, input.claimId, input.version);
    if (!(await isPublished(tx, claim))) return refuse("not_published", "This claim is not published.");

    await record({
      kind: "CheckUnpublished",
      entity: "claim",
      entityId: claim.id,
      before: { published: true },
      after: { published: false },
    });
    return ok(await saveClaim(tx, claim, { publishedAt: null }));
  });
}

async function isPublished(tx: Database, { id }: LockedClaim): Promise<boolean> {
  const { publishedAt } = await tx.claim.findUniqueOrThrow({ where: { id }, select: { publishedAt: true } });
  return publishedAt !== null;
}
