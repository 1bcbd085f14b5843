import { z } from "zod";
import { LINK_ROLES, STANCES } from "@/domain/claims/link";
import { STANDINGS } from "@/domain/claims/standing";
import { day } from "@/lib/day";
import { version } from "@/lib/version";
import { webAddress } from "@/lib/web-address";
import { blanksLeftOut } from "@/lib/without-blanks";

/** How a claim is named by a client: its id or its short reference, such as C-1042. */
export const claimKey = z.union([
  z.uuid(),
  z.string().regex(/^[Cc]-[1-9]\d{0,9}$/, "must be an id or a reference such as C-1042"),
]);

/** How an article is named by a client: its id or its short reference, such as A-12. */
export const articleKey = z.union([
  z.uuid(),
  z.string().regex(/^[Aa]-[1-9]\d{0,9}$/, "must be an id or a reference such as A-12"),
]);

/** The words of a claim, 1 to 2,000 characters without outer white space. */
export const statementInput = z.string().trim().min(1).max(2000);
const sourceName = z.string().trim().min(1, "must name a source; a link without one is taken out").max(300);

/**
 * One link as a client sends it: the source by id or by name, exactly one of the two. The article's own outlet is left
 * out, the origin comes last; `stance` is `asserts` unless said otherwise.
 */
export const linkInput = z
  .strictObject({
    source: sourceName.optional(),
    sourceId: z.uuid().optional(),
    role: z.enum(LINK_ROLES).exclude(["outlet"]),
    cue: z.string().trim().max(200).optional(),
    mention: z.string().trim().max(500).optional(),
    stance: z.enum(STANCES).default("asserts"),
    unnamed: z.boolean().default(false),
    firstHand: z.boolean().default(false),
    againstInterest: z.boolean().default(false).describe("what it says goes against its own interest"),
    originalUrl: webAddress.optional(),
    originalChecked: z.boolean().default(false),
  })
  .refine((link) => (link.source === undefined) !== (link.sourceId === undefined), {
    error: "name the source, or give its id, not both",
    path: ["source"],
  })
  .refine((link) => !link.originalChecked || link.originalUrl !== undefined, {
    error: "an original can be checked only when its address is given",
    path: ["originalUrl"],
  });

/** A link as parsed from {@link linkInput}. */
export type LinkInput = z.infer<typeof linkInput>;

/** The links of a chain behind the outlet, which the server puts first. */
export const chainInput = z.array(linkInput).max(11);

const outletFirstHand = z.boolean().default(false).describe("the outlet's own people saw it or did it");
const span = {
  start: z.int().min(0),
  end: z.int().min(1),
  quote: z.string().min(1).optional(),
};

/**
 * A new claim on a span of an article's current capture. `start` and `end` count code points, end exclusive; `quote`
 * lets the client have its offsets checked; without `statement` the quote is the statement.
 */
export const claimInput = z
  .strictObject({
    articleId: articleKey,
    ...span,
    statement: statementInput.optional(),
    chain: chainInput.optional(),
    outletFirstHand,
  })
  .refine((claim) => claim.end > claim.start, { error: "must be greater than start", path: ["end"] });

/** A claim as parsed from {@link claimInput}. */
export type ClaimInput = z.infer<typeof claimInput>;

/** A change to a claim's own words. */
export const claimPatch = z.strictObject({ statement: statementInput.optional(), version });

/** A change as parsed from {@link claimPatch}. */
export type ClaimPatch = z.infer<typeof claimPatch>;

/** A whole new chain for an appearance, the outlet left out. */
export const chainPatch = z.strictObject({
  appearanceId: z.uuid().optional().describe("may be left out when the claim appears once"),
  chain: chainInput,
  outletFirstHand,
  version,
});

/** A chain as parsed from {@link chainPatch}. */
export type ChainPatch = z.infer<typeof chainPatch>;

const suggestionVersion = z
  .int()
  .min(0)
  .optional()
  .describe("the version of the suggestion the caller has seen");

/** A step on a suggestion that may name the version it was seen at: rejecting, reopening. */
export const suggestionStep = z.strictObject({ version: suggestionVersion });

/** A step as parsed from {@link suggestionStep}. */
export type SuggestionStep = z.infer<typeof suggestionStep>;

/**
 * What a person changes in a suggestion while accepting it; what is left out stays as proposed. `claimId` attaches it to
 * an existing claim as one more appearance; `keepOpen` leaves the suggestion open, so that it can become several claims.
 */
export const acceptInput = z
  .strictObject({
    statement: statementInput.optional(),
    start: span.start.optional(),
    end: span.end.optional(),
    quote: span.quote,
    chain: chainInput.optional(),
    outletFirstHand,
    claimId: claimKey.optional(),
    keepOpen: z.boolean().default(false),
    version: suggestionVersion,
  })
  .refine((accept) => (accept.start === undefined) === (accept.end === undefined), {
    error: "give start and end together",
    path: ["end"],
  })
  .refine((accept) => accept.claimId === undefined || accept.statement === undefined, {
    error: "an existing claim keeps its own statement",
    path: ["statement"],
  });

/** An acceptance as parsed from {@link acceptInput}. */
export type AcceptInput = z.infer<typeof acceptInput>;

/** A change that names only the version the caller has seen: withdrawing, restoring. */
export const versionInput = z.strictObject({ version });

/** A version as parsed from {@link versionInput}. */
export type VersionInput = z.infer<typeof versionInput>;

/**
 * The queue's filter as it stands in an address. A blank value is no filter. `source`, `outlet` and `event` are ids,
 * references or names; `from` and `to` are days, both inclusive.
 */
export const queueFilter = z.preprocess(
  blanksLeftOut,
  z.strictObject({
    q: z.string().trim().max(300).optional(),
    standing: z.enum(STANDINGS).optional(),
    source: z.string().trim().max(300).optional(),
    outlet: z.string().trim().max(300).optional(),
    event: z.string().trim().max(300).optional(),
    from: day.optional(),
    to: day.optional(),
    mine: z.union([z.boolean(), z.stringbool()]).optional(),
    byException: z.union([z.boolean(), z.stringbool()]).optional().describe("decided against the rule"),
    limit: z.coerce.number().int().min(1).max(100).default(25),
    cursor: z.string().max(500).optional(),
  }),
);

/** A filter as parsed from {@link queueFilter}. */
export type QueueFilter = z.infer<typeof queueFilter>;
