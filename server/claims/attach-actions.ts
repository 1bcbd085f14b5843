"use server";

import { z } from "zod";
import { contradictionInput, distinctionInput, mergeInput, optionalVersion } from "@/domain/claims/attach";
import { claimKey } from "@/domain/claims/schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { decideContradiction as decide } from "./commands/decide-contradiction";
import { detachAppearance as detach } from "./commands/detach-appearance";
import { mergeClaims as merge } from "./commands/merge-claims";
import { moveAppearance as move } from "./commands/move-appearance";
import { tellApart as apart, forgetDistinction as forget } from "./commands/tell-apart";
import { unmergeClaim as unmerge } from "./commands/unmerge-claim";
import { findContradictions as findPairs } from "./contradictions/find-contradictions";
import { findMatchesOfClaim, findMatchesOfSuggestion } from "./queries/find-matches";

const ofClaim = { claimId: claimKey };

/** The claims that are likely the same as a claim or a suggestion. Asked for once a card is open, so no page waits for it. */
export const findMatches = defineAction({
  permission: "claim.read",
  input: distinctionInput,
  run: (actor, input) =>
    "claimId" in input
      ? findMatchesOfClaim(actor, input.claimId)
      : findMatchesOfSuggestion(actor, input.suggestionId),
});

/** Remembers that a claim and another, or a suggestion, are not the same; undone by `forgetDistinction`. */
export const tellApart = defineAction({
  permission: "distinction.make",
  input: z.strictObject({ ...ofClaim, from: distinctionInput }),
  run: async (actor, input) => unwrap(await apart(actor, input)),
});

/** Takes back that two are not the same. */
export const forgetDistinction = defineAction({
  permission: "distinction.make",
  input: z.strictObject({ id: z.uuid() }),
  run: forget,
});

/** The claims that can't hold together with a claim, confirmed or proposed. Asked for once the claim is shown. */
export const findContradictions = defineAction({
  permission: "claim.read",
  input: z.strictObject(ofClaim),
  run: (actor, { claimId }) => findPairs(actor, claimId),
});

/** Confirms that two claims can't both hold, or dismisses it; the other decision undoes it. */
export const decideContradiction = defineAction({
  permission: "contradiction.decide",
  input: contradictionInput.extend(ofClaim),
  run: async (actor, input) => unwrap(await decide(actor, input)),
});

/** Takes an appearance out of a claim; it becomes a claim of its own. Undone by merging that one back. */
export const detachAppearance = defineAction({
  permission: "appearance.detach",
  input: optionalVersion.extend({ ...ofClaim, appearanceId: z.uuid() }),
  run: async (actor, input) => unwrap(await detach(actor, input)),
});

/** Moves an appearance to another claim; undone by moving it back. */
export const moveAppearance = defineAction({
  permission: "appearance.attach",
  input: optionalVersion.extend({ ...ofClaim, appearanceId: z.uuid() }),
  run: async (actor, input) => unwrap(await move(actor, input)),
});

/** Merges a claim into another; undone by `unmergeClaim`. */
export const mergeClaims = defineAction({
  permission: "claim.merge",
  input: mergeInput.extend(ofClaim),
  run: async (actor, input) => unwrap(await merge(actor, input)),
});

/** Brings a merged claim back. */
export const unmergeClaim = defineAction({
  permission: "claim.merge",
  input: optionalVersion.extend(ofClaim),
  run: async (actor, input) => unwrap(await unmerge(actor, input)),
});
