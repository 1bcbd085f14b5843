import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { AcceptInput } from "@/domain/claims/schema";
import { changesOnAccepting, findChanges, type SuggestionChange } from "@/domain/extraction/outcome";
import { ok, type Refusal, type Result } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { userIdOf } from "@/server/access/user-id";
import { saveReconsidered } from "@/server/review/reconsider";
import { transact, type Work } from "@/server/transact";
import { cutFromCapture } from "../cut-quote";
import { lockOpenSuggestion } from "../lock-open-suggestion";
import { refuseRepeated } from "../refuse-repeated";
import { standAlone } from "../stand-alone";
import { type ClaimSaved, loadSaved, lockOpenClaim } from "../store";
import { type LockedSuggestion, proposedChain, saveSuggestion, withKnownSources } from "../suggestion-store";
import { addAppearance, createClaimWithAppearance, type NewAppearance } from "../write-appearance";

/** An acceptance of one suggestion; `claimVersion` is that of the claim it is attached to, as the caller has seen it. */
export type AcceptSuggestion = AcceptInput & { suggestionId: string; claimVersion?: number };

/**
 * Turns a suggestion into a claim, or into one more appearance of a claim that is there. What the caller leaves out stays
 * as proposed. An earlier decision on it is a conflict that says what became of it.
 */
export function acceptSuggestion(
  actor: Actor,
  input: AcceptSuggestion,
): Promise<Result<ClaimSaved, Refusal>> {
  return transact(actor, async (work) => {
    authorize(actor, "suggestion.accept");
    const suggestion = await lockOpenSuggestion(work.tx, input.suggestionId, input.version);

    const appearance = await toAppearance(work, suggestion, input);
    if (!appearance.ok) return appearance;
    // Before the chain's new names are registered, or they would look like what was proposed.
    const changes = await changesIn(work, suggestion, { input, appearance: appearance.value });
    const saved = await (input.claimId === undefined
      ? makeClaim(work, appearance.value, { actor, statement: input.statement ?? suggestion.statement })
      : attach(work, appearance.value, { key: input.claimId, version: input.claimVersion }));
    if (!saved.ok) return saved;

    await settle(work, suggestion, { actor, claimId: saved.value.id, keepOpen: input.keepOpen, changes });
    return saved;
  });
}

async function toAppearance(
  { tx }: Work,
  suggestion: LockedSuggestion,
  input: AcceptSuggestion,
): Promise<Result<NewAppearance, Refusal>> {
  const { start = suggestion.start, end = suggestion.end, quote } = input;
  const cut = await cutFromCapture(tx, suggestion.captureId, { start, end, quote });
  if (!cut.ok) return cut;

  const chain = input.chain ?? (await proposedChain(tx, suggestion.extraction, cut.value.outletId));
  return ok({
    cut: cut.value,
    chain,
    outletFirstHand: input.outletFirstHand,
    caveats: suggestion.extraction.caveats,
    suggestionId: suggestion.id,
  });
}

async function makeClaim(
  work: Work,
  appearance: NewAppearance,
  { actor, statement }: { actor: Actor; statement: string },
): Promise<Result<ClaimSaved, Refusal>> {
  const worded = standAlone(statement);
  if (!worded.ok) return worded;

  const written = await createClaimWithAppearance(work, {
    ...appearance,
    statement: worded.value,
    createdById: userIdOf(actor),
  });
  return written.ok ? ok(await loadSaved(work.tx, written.value.claimId)) : written;
}

async function attach(
  work: Work,
  appearance: NewAppearance,
  { key, version }: { key: string; version?: number },
): Promise<Result<ClaimSaved, Refusal>> {
  const claim = await lockOpenClaim(work.tx, key, version);
  const fresh = await refuseRepeated(work.tx, claim.id, appearance.cut);
  if (!fresh.ok) return fresh;

  return saveReconsidered(work, claim, {
    because: "An appearance was added",
    change: () => addAppearance(work, claim.id, appearance),
  });
}

/** What the person changed; the chain is compared as the desk knows its sources now. */
async function changesIn(
  { tx }: Work,
  { statement, start, end, extraction, changes }: LockedSuggestion,
  { input, appearance: { cut, chain } }: { input: AcceptSuggestion; appearance: NewAppearance },
): Promise<SuggestionChange[]> {
  const proposed = input.chain ? await proposedChain(tx, extraction, cut.outletId) : chain;
  const known = await withKnownSources(tx, chain);
  const accepted = { statement: input.statement ?? statement, start: cut.start, end: cut.end, chain: known };
  const found = findChanges({ statement, start, end, chain: proposed }, accepted);
  return changesOnAccepting(changes, found, { keepOpen: input.keepOpen });
}

async function settle(
  { tx, now, record }: Work,
  suggestion: LockedSuggestion,
  settled: { actor: Actor; claimId: string; keepOpen: boolean; changes: SuggestionChange[] },
): Promise<void> {
  const { actor, claimId, keepOpen, changes } = settled;
  const fate = keepOpen
    ? { changes }
    : { changes, state: "accepted" as const, decidedAt: now, decidedById: userIdOf(actor) };
  await saveSuggestion(tx, suggestion.id, fate);
  await record({
    kind: "SuggestionAccepted",
    entity: "suggestion",
    entityId: suggestion.id,
    before: { state: "open" },
    after: { state: keepOpen ? "open" : "accepted", claimId, changes },
  });
}
