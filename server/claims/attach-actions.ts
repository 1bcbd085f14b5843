"use server";

import { z } from "zod";
import {
  cardsInput,
  contradictionInput,
  distinctionInput,
  mergeInput,
  optionalVersion,
  placeInput,
} from "@/domain/claims/attach";
import { claimKey } from "@/domain/claims/schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { attachAppearance as attach } from "./commands/attach-appearance";
import { decideContradiction as decide } from "./commands/decide-contradiction";
import { detachAppearance as detach } from "./commands/detach-appearance";
import { mergeClaims as merge } from "./commands/merge-claims";
import { moveAppearance as move } from "./commands/move-appearance";
import { tellApart as apart, forgetDistinction as forget } from "./commands/tell-apart";
import { unmergeClaim as unmerge } from "./commands/unmerge-claim";
import { findClaimsLike } from "./queries/find-claims-like";
import { findOffers as find } from "./queries/find-matches";
import { getClaimItem } from "./queries/get-claim-item";

const ofClaim = { claimId: claimKey };

/** The claims that are likely the same as those on cards. Asked for once the cards are shown, so that no page waits for it. */
export const findOffers = defineAction({
  permission: "claim.read",
  input: cardsInput,
  run: find,
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

/** Confirms that two claims can't both hold, or dismisses it; undone by deciding again as it was before. */
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

/** Merges a claim into another, and gives that one as it stands now; undone by `unmergeClaim`. */
export const mergeClaims = defineAction({
  permission: "claim.merge",
  input: mergeInput.extend(ofClaim),
  run: async (actor, input) => getClaimItem(actor, unwrap(await merge(actor, input)).id),
});

/** Brings a merged claim back, and gives it. */
export const unmergeClaim = defineAction({
  permission: "claim.merge",
  input: optionalVersion.extend(ofClaim),
  run: async (actor, input) => getClaimItem(actor, unwrap(await unmerge(actor, input)).id),
});

/** Attaches selected words to a claim that is there; undone by detaching them. */
export const attachSpan = defineAction({
  permission: "appearance.attach",
  input: placeInput.extend(ofClaim),
  run: async (actor, input) => {
    const { articleId, start, end } = input;
    const { id } = unwrap(await attach(actor, input));
    return getClaimItem(actor, id, { articleId, place: { start, end } });
  },
});

/** The claims whose words hold what is typed, or the one of a reference, for choosing one. */
export const findClaims = defineAction({
  permission: "claim.read",
  input: z.strictObject({ text: z.string().trim().max(300) }),
  run: (actor, { text }) => findClaimsLike(actor, text),
});
