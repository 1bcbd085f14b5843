import "server-only";
import type { Actor } from "@/domain/access/actor";
import { resolveClaimId } from "@/server/claims/store";
import { read } from "@/server/read";
import { figuresOf } from "../claim-figures";
import type { ClaimFiguresView } from "../views";

/** The figures of a claim, by id or reference. Two statements. */
export function getFigures(actor: Actor, key: string): Promise<ClaimFiguresView> {
  return read(actor, "claim.read", async (db) => {
    const claim = await db.claim.findUniqueOrThrow({
      where: { id: await resolveClaimId(db, key) },
      select: { id: true, statement: true, figures: { select: { version: true, figures: true } } },
    });
    const { id: claimId, statement, figures } = claim;
    return {
      claimId,
      version: figures?.version ?? 0,
      figures: figuresOf(statement, figures?.figures ?? null),
      corrected: (figures?.figures ?? null) !== null,
    };
  });
}
