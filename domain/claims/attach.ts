import { z } from "zod";
import { articleKey, chainInput, claimKey } from "@/domain/claims/schema";

const version = z.int().min(0).optional().describe("the version of the claim the caller has seen");

/** A place in an article's newest capture where the claim is made; `start` and `end` count code points, end exclusive. */
export const placeInput = z.strictObject({
  articleId: articleKey,
  start: z.int().min(0),
  end: z.int().min(1),
  quote: z.string().min(1).optional(),
  chain: chainInput.optional(),
  outletFirstHand: z.boolean().default(false),
  version,
});

/** A new place of a claim, as parsed. */
export type PlaceInput = z.infer<typeof placeInput>;

/**
 * One more appearance of a claim: a span of an article, an open suggestion, or an appearance that stands with another
 * claim and moves here.
 */
export const appearanceInput = z.union([
  placeInput,
  z.strictObject({ suggestionId: z.uuid(), version }),
  z.strictObject({ appearanceId: z.uuid(), version }),
]);

/** Which claim a claim is merged into, and the version of the merged one that the caller has seen. */
export const mergeInput = z.strictObject({ into: claimKey, version });

/** A step that may name the version of the claim it was seen at. */
export const optionalVersion = z.strictObject({ version });

/** What a claim is told apart from: exactly one of another claim and an open suggestion. */
export const distinctionInput = z.union([
  z.strictObject({ claimId: claimKey }),
  z.strictObject({ suggestionId: z.uuid() }),
]);

/** What a claim is told apart from, as parsed from {@link distinctionInput}. */
export type DistinctionInput = z.infer<typeof distinctionInput>;

const cards = z.array(z.uuid()).max(20);

/** The cards of an article screen that likely same claims are asked for. */
export const cardsInput = z.strictObject({ claimIds: cards, suggestionIds: cards });

/**
 * A decision on two claims that may not both hold; `version` is 0 while nobody has decided on the pair. `undecided` takes a
 * decision back: the rule may propose the pair again.
 */
export const contradictionInput = z.strictObject({
  other: claimKey,
  state: z.enum(["confirmed", "dismissed", "undecided"]),
  reasons: z.array(z.string().trim().min(1).max(500)).min(1).max(10),
  version: z.int().min(0),
});

/** A decision as parsed from {@link contradictionInput}. */
export type ContradictionInput = z.infer<typeof contradictionInput>;

/** What was decided on a pair. */
export type ContradictionState = ContradictionInput["state"];
