import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { FiguresPatch } from "@/domain/events/schema";
import { Prisma } from "@/generated/prisma/client";
import { conflict } from "@/lib/app-error";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { lockOpenClaim } from "@/server/claims/store";
import { transact } from "@/server/transact";
import { figuresOf } from "../claim-figures";

/** Puts figures in place of those read from the claim's text, or of those corrected before; null has the text read again. */
export function correctFigures(
  actor: Actor,
  { claimId, figures, version }: FiguresPatch & { claimId: string },
): Promise<{ id: string; version: number }> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "figure.correct");
    const claim = await lockOpenClaim(tx, claimId);
    const before = await tx.claimFigures.findUnique({ where: { claimId: claim.id } });
    if ((before?.version ?? 0) !== version) throw conflict("claim");

    const data = {
      ...{ figures: figures ?? Prisma.DbNull, version: version + 1 },
      ...{ correctedById: userIdOf(actor), correctedAt: now },
    };
    await tx.claimFigures.upsert({
      where: { claimId: claim.id },
      create: { claimId: claim.id, ...data },
      update: data,
    });
    await record({
      kind: "FiguresCorrected",
      entity: "claim",
      entityId: claim.id,
      before: { figures: figuresOf(claim.statement, before?.figures ?? null) },
      after: { figures: figuresOf(claim.statement, figures) },
    });
    return { id: claim.id, version: data.version };
  });
}
