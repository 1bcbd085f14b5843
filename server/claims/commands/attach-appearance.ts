import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { PlaceInput } from "@/domain/claims/attach";
import type { Refusal, Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { saveReconsidered } from "@/server/review/reconsider";
import { transact } from "@/server/transact";
import { cutFromArticle } from "../cut-quote";
import { refuseRepeated } from "../refuse-repeated";
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
    const fresh = await refuseRepeated(work.tx, claim.id, cut.value);
    if (!fresh.ok) return fresh;

    const { chain = [], outletFirstHand } = input;
    const appearance = { cut: cut.value, chain, outletFirstHand, caveats: [], suggestionId: null };
    return saveReconsidered(work, claim, {
      because: "An appearance was added",
      change: () => addAppearance(work, claim.id, appearance),
    });
  });
}
