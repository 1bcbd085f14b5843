import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { PlaceInput } from "@/domain/claims/attach";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { saveReconsidered } from "@/server/review/reconsider";
import { transact, type Work } from "@/server/transact";
import { type Cut, cutFromArticle } from "../cut-quote";
import { type ClaimSaved, lockOpenClaim } from "../store";
import { addAppearance } from "../write-appearance";

/** Adds a place where the claim is made. A decided claim is reviewed again only when its count or guard moved. */
export function attachAppearance(
  actor: Actor,
  input: PlaceInput & { claimId: string },
): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "appearance.attach");
    const claim = await lockOpenClaim(work.tx, input.claimId, input.version);
    const cut = await cutFromArticle(work.tx, input.articleId, input);
    if (!cut.ok) return cut;
    const fresh = await refuseRepeated(work, claim.id, cut.value);
    if (!fresh.ok) return fresh;

    const { chain = [], outletFirstHand } = input;
    const appearance = { cut: cut.value, chain, outletFirstHand, caveats: [], suggestionId: null };
    return saveReconsidered(work, claim, {
      because: "An appearance was added",
      change: () => addAppearance(work, claim.id, appearance),
    });
  });
}

/** The same words of the same capture are one appearance. */
async function refuseRepeated(
  { tx }: Work,
  claimId: string,
  { captureId, start, end }: Cut,
): Promise<Result<null, Refusal<"already_appears">>> {
  const there = await tx.appearance.findFirst({
    where: { claimId, captureId, start, end },
    select: { id: true },
  });
  if (!there) return ok(null);
  return refuse("already_appears", "The claim already has these words of this article.", "start");
}
