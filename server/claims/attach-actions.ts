"use server";

import { z } from "zod";
import { mergeInput, optionalVersion } from "@/domain/claims/attach";
import { claimKey } from "@/domain/claims/schema";
import { defineAction } from "@/server/http/action";
import { unwrap } from "@/server/unwrap";
import { detachAppearance as detach } from "./commands/detach-appearance";
import { mergeClaims as merge } from "./commands/merge-claims";
import { moveAppearance as move } from "./commands/move-appearance";
import { unmergeClaim as unmerge } from "./commands/unmerge-claim";

const ofClaim = { claimId: claimKey };

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
