import type {
  SplitEvidenceView,
  SplitLinkView,
  SplitPreview,
  SplittableView,
} from "@/server/sources/split-views";
import { idOf } from "./claim-views";
import { reReviewsOf } from "./source-views";

/** A link that can go to another source: the origin of C-1 in A-1 of Reuters, printed as "SOHR". */
export function aSplitLink(said: Partial<SplitLinkView> = {}): SplitLinkView {
  return {
    ...{ id: idOf(611), role: "origin", mention: "SOHR", cue: "said", claim: "C-1" },
    ...{ statement: "Nine people died.", standing: "unreviewed", article: "A-1", outlet: "Reuters" },
    ...said,
  };
}

/** A piece of evidence that can come from another source: for C-1, "Nine bodies were counted.". */
export function aSplitEvidence(said: Partial<SplitEvidenceView> = {}): SplitEvidenceView {
  return {
    ...{ id: idOf(621), stance: "for", words: "Nine bodies were counted.", claim: "C-1" },
    ...{ statement: "Nine people died.", standing: "unreviewed" },
    ...said,
  };
}

/** What can be taken out of a source: one link, unless said. */
export function aSplittable(said: Partial<SplittableView> = {}): SplittableView {
  const links = said.links ?? [aSplitLink()];
  return { ...{ aliases: [], evidence: [], relations: [], linkCount: links.length }, ...said, links };
}

/** What a split would move: one chain to "Coast Monitor", with no claim to review again. */
export function aSplitPreview(said: Partial<SplitPreview> = {}): SplitPreview {
  return {
    ...{ into: "Coast Monitor", names: [], links: 1, evidence: 0, claims: 1, relations: 0 },
    ...{ reReviews: reReviewsOf(0) },
    ...said,
  };
}
