import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { ChainPatch } from "@/domain/claims/schema";
import { notFound } from "@/lib/app-error";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { saveReconsidered } from "@/server/review/reconsider";
import { transact, type Work } from "@/server/transact";
import { type ClaimSaved, lockOpenClaim } from "../store";
import { readChain, resolveAndRecord, writeLinks } from "../write-appearance";

type EditChain = ChainPatch & { claimId: string };

interface AppearanceToEdit {
  id: string;
  articleId: string;
  article: { outletId: string };
}

/** Replaces the whole chain of one appearance. A decided claim is reviewed again only when its count or guard moved. */
export function editChain(actor: Actor, input: EditChain): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "chain.edit");
    const claim = await lockOpenClaim(work.tx, input.claimId, input.version);
    const appearance = await findAppearance(work, claim.id, input.appearanceId);
    if (!appearance.ok) return appearance;

    return saveReconsidered(work, claim, {
      because: "A chain was edited",
      change: () => replaceChain(work, { claimId: claim.id, appearance: appearance.value, input }),
    });
  });
}

async function findAppearance(
  { tx }: Work,
  claimId: string,
  id: string | undefined,
): Promise<Result<AppearanceToEdit, Refusal<"appearance_not_named">>> {
  const found = await tx.appearance.findMany({
    where: { claimId, id },
    select: { id: true, articleId: true, article: { select: { outletId: true } } },
    take: 2,
  });
  const [appearance, other] = found;
  if (!appearance) throw notFound("appearance");
  if (!other) return ok(appearance);
  return refuse("appearance_not_named", "This claim appears several times. Say which.", "appearanceId");
}

async function replaceChain(
  work: Work,
  { claimId, appearance, input }: { claimId: string; appearance: AppearanceToEdit; input: EditChain },
): Promise<Result<null, Refusal>> {
  const { chain: links, outletFirstHand } = input;
  const { articleId, id: appearanceId } = appearance;
  const { outletId } = appearance.article;
  const resolved = await resolveAndRecord(work, { articleId, outletId, links, outletFirstHand });
  if (!resolved.ok) return resolved;

  const before = await readChain(work, appearanceId);
  await work.tx.chainLink.deleteMany({ where: { appearanceId } });
  await writeLinks(work, { claimId, appearanceId }, resolved.value.links);
  await work.record({
    kind: "ChainEdited",
    entity: "claim",
    entityId: claimId,
    before: { appearanceId, chain: before },
    after: { appearanceId, chain: await readChain(work, appearanceId) },
  });
  return ok(null);
}
