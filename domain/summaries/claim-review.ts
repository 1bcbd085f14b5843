import { stringify } from "safe-stable-stringify";
import type { Claim, ClaimReview, CreativeWork, Organization, Person, Rating, WithContext } from "schema-dts";
import { deepestLink, effectiveStance, isSupporting } from "@/domain/claims/chain";
import { STANDING_LABELS } from "@/domain/claims/standing";
import type { ClaimExport, ExportAppearance, ExportFile, ExportLink } from "@/domain/summaries/export-model";
import { BY_EXCEPTION_WORDS } from "@/domain/summaries/public-wording";
import { compareText } from "@/lib/compare-text";

/** A longer statement is cut at a word: `claimReviewed` is to be short. In code points. */
export const CLAIM_REVIEWED_LENGTH = 200;

/** The desk that signs for a check. */
export type Desk = ExportFile["desk"];

/** The export as JSON-LD: one ClaimReview a claim, fit to stand inside a script element. */
export function renderClaimReview(file: ExportFile): string {
  return `${toScriptJson(file.claims.map((claim) => toClaimReview(claim, file.desk)))}\n`;
}

/**
 * One check as schema.org has it (rule: ClaimReview): the claim without the verdict, the verdict in words only (standings
 * are no number line), the page of this one check where it is published, the origins that assert the claim as its
 * authors, and the articles as its appearances.
 */
export function toClaimReview(claim: ClaimExport, desk: Desk): WithContext<ClaimReview> {
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    claimReviewed: shortened(claim.statement),
    reviewRating: toRating(claim),
    datePublished: claim.decidedAt,
    author: { "@type": "Organization", name: desk.name, ...(desk.url === null ? {} : { url: desk.url }) },
    ...(claim.checkUrl === null ? {} : { url: claim.checkUrl }),
    itemReviewed: toClaim(claim),
  };
}

/** What an editor decided against the guard says so, with the reason. */
function toRating({ standing, overrideReason }: ClaimExport): Rating {
  const label = STANDING_LABELS[standing];
  if (overrideReason === null) return { "@type": "Rating", alternateName: label };
  return {
    "@type": "Rating",
    alternateName: `${label} (by exception)`,
    ratingExplanation: `${BY_EXCEPTION_WORDS}: ${overrideReason}`,
  };
}

/** JSON with sorted keys that can stand in a script element: no `<` of a quote can close it. */
export function toScriptJson(value: unknown): string {
  return (stringify(value, null, 2) ?? "null").replaceAll("<", "\\u003c");
}

function toClaim({ appearances }: ClaimExport): Claim {
  const authors = assertingOrigins(appearances);
  return {
    "@type": "Claim",
    ...(authors.length > 0 ? { author: authors.map(toAuthor) } : {}),
    ...(appearances.length > 0 ? { appearance: appearances.map(toCreativeWork) } : {}),
  };
}

/** The deepest links in support, without those that another of these chains shows only passing the claim on. */
function assertingOrigins(appearances: readonly ExportAppearance[]): ExportLink[] {
  const chains = appearances.map((one) => one.chain).filter((chain) => isSupporting(effectiveStance(chain)));
  const passedOn = new Set(chains.flatMap((chain) => chain.slice(0, -1).map(keyOf)));
  const origins = chains.map(deepestLink);
  const seenThrough = origins.filter((origin) => origin.firstHand || !passedOn.has(keyOf(origin)));

  const byKey = new Map(
    (seenThrough.length > 0 ? seenThrough : origins).map((origin) => [keyOf(origin), origin]),
  );
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, origin]) => origin);
}

function keyOf({ kind, source }: ExportLink): string {
  return `${kind} ${source}`;
}

function toAuthor({ source, kind, unnamed }: ExportLink): Organization | Person {
  const described = unnamed ? { description: "Unnamed source" } : {};
  return kind === "person"
    ? { "@type": "Person", name: source, ...described }
    : { "@type": "Organization", name: source, ...described };
}

function toCreativeWork({ title, url, outlet, publishedAt }: ExportAppearance): CreativeWork {
  return {
    "@type": "CreativeWork",
    headline: title,
    publisher: { "@type": "Organization", name: outlet },
    ...(url === null ? {} : { url }),
    ...(publishedAt === null ? {} : { datePublished: publishedAt }),
  };
}

function shortened(statement: string): string {
  const characters = [...statement];
  if (characters.length <= CLAIM_REVIEWED_LENGTH) return statement;

  const cut = characters.slice(0, CLAIM_REVIEWED_LENGTH - 1).join("");
  return `${cut.replace(/\s+\S*$/u, "")}…`;
}
