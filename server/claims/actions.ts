"use server";

import { z } from "zod";
import type { Actor } from "@/domain/access/actor";
import {
  acceptInput,
  chainPatch,
  claimInput,
  claimKey,
  claimPatch,
  suggestionStep,
  versionInput,
} from "@/domain/claims/schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { acceptSuggestion as accept } from "./commands/accept-suggestion";
import { createClaim as create } from "./commands/create-claim";
import { editChain as replaceChain } from "./commands/edit-chain";
import { editClaim as edit } from "./commands/edit-claim";
import { rejectSuggestion as reject } from "./commands/reject-suggestion";
import { reopenSuggestion as reopen } from "./commands/reopen-suggestion";
import { restoreClaim as restore, withdrawClaim as withdraw } from "./commands/withdraw-claim";
import { getClaimItem } from "./queries/get-claim-item";
import type { ShownBy } from "./queries/item";
import type { ClaimSaved } from "./store";
import type { ClaimItem } from "./views";

const ofClaim = { claimId: claimKey };
const ofSuggestion = { suggestionId: z.uuid() };

/** The claim's card as it stands now. A screen that shows more of it draws itself again. */
function shown(actor: Actor, { id }: ClaimSaved, shownBy?: ShownBy): Promise<ClaimItem> {
  return getClaimItem(actor, id, shownBy);
}

/** Turns a suggestion into a claim, or attaches it to `claimId`; undone by `reopenSuggestion`. */
export const acceptSuggestion = defineAction({
  permission: "suggestion.accept",
  input: acceptInput.safeExtend(ofSuggestion),
  run: async (actor, input) =>
    shown(actor, unwrap(await accept(actor, input)), { suggestionId: input.suggestionId }),
});

/** Keeps a suggestion as rejected; undone by `reopenSuggestion`. */
export const rejectSuggestion = defineAction({
  permission: "suggestion.reject",
  input: suggestionStep.extend(ofSuggestion),
  run: reject,
});

/** Undoes what was last decided on a suggestion. */
export const reopenSuggestion = defineAction({
  permission: "suggestion.reopen",
  input: suggestionStep.extend(ofSuggestion),
  run: async (actor, input) => unwrap(await reopen(actor, input)),
});

/** Makes a claim from selected text; undone by `withdrawClaim`. */
export const createClaim = defineAction({
  permission: "claim.create",
  input: claimInput,
  run: async (actor, input) => shown(actor, unwrap(await create(actor, input))),
});

/** Rewords a claim. */
export const editClaim = defineAction({
  permission: "claim.edit",
  input: claimPatch.extend(ofClaim),
  run: async (actor, input) => shown(actor, await edit(actor, input)),
});

/** Takes back a claim that nobody has reviewed; undone by `restoreClaim`. */
export const withdrawClaim = defineAction({
  permission: "claim.withdraw",
  input: versionInput.extend(ofClaim),
  run: async (actor, input) => shown(actor, unwrap(await withdraw(actor, input))),
});

/** Brings a withdrawn claim back. */
export const restoreClaim = defineAction({
  permission: "claim.withdraw",
  input: versionInput.extend(ofClaim),
  run: async (actor, input) => shown(actor, await restore(actor, input)),
});

/** Replaces the whole chain of an appearance, the outlet left out, and gives the claim at that one. */
export const editChain = defineAction({
  permission: "chain.edit",
  input: chainPatch.extend(ofClaim),
  run: async (actor, input) =>
    shown(actor, unwrap(await replaceChain(actor, input)), { appearanceId: input.appearanceId }),
});

/** The claim as it stands now, at the place that is named while it is one of its own; for a form whose version has grown old. */
export const readClaim = defineAction({
  permission: "claim.read",
  input: z.strictObject({ claimId: z.uuid(), appearanceId: z.uuid().optional() }),
  run: (actor, { claimId, appearanceId }) => getClaimItem(actor, claimId, { appearanceId }),
});
