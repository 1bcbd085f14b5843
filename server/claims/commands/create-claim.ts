import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { ClaimInput } from "@/domain/claims/schema";
import { ok, type Refusal, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { transact } from "@/server/transact";
import { cutFromArticle } from "../cut-quote";
import { standAlone } from "../stand-alone";
import { type ClaimSaved, loadSaved } from "../store";
import { createClaimWithAppearance } from "../write-appearance";

/** Makes a claim from a span of an article's newest capture. */
export function createClaim(actor: Actor, input: ClaimInput): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "claim.create");
    const cut = await cutFromArticle(work.tx, input.articleId, input);
    if (!cut.ok) return cut;
    const statement = standAlone(input.statement ?? cut.value.quote);
    if (!statement.ok) return statement;

    const written = await createClaimWithAppearance(work, {
      statement: statement.value,
      cut: cut.value,
      chain: input.chain ?? [],
      outletFirstHand: input.outletFirstHand,
      createdById: userIdOf(actor),
      caveats: [],
      suggestionId: null,
    });
    return written.ok ? ok(await loadSaved(work.tx, written.value.claimId)) : written;
  });
}
