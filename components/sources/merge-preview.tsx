import { ReReviewedClaims } from "@/components/sources/re-reviews";
import { FormMessage } from "@/components/ui/form-message";
import { counted, inList } from "@/lib/words";
import type { MergePreview as Preview } from "@/server/sources/views";

/** What a merge changes, in words, before anybody does it. */
export function MergePreview({ preview }: { preview: Preview }) {
  const { from, into, refusal, names, merged, claims, decidedClaims, reReviews, articles, evidence } =
    preview;
  if (refusal) return <FormMessage>{refusal}</FormMessage>;

  return (
    <FormMessage tone="info" title={`${from.ref} will be seen as ${into.ref}`}>
      <ul className="mt-1 flex list-disc flex-col gap-1 ps-4">
        <li>
          {counted(names.length, "name")} will mean <bdi>{into.name}</bdi>: <bdi>{inList(names)}</bdi>
        </li>
        <li>
          {counted(claims, "claim")} will be shown under it, {decidedClaims} of them decided
        </li>
        <li>
          {counted(articles, "article")} and {counted(evidence, "piece of evidence", "pieces of evidence")}{" "}
          too
        </li>
        {merged.length > 0 && (
          <li>What was merged into it comes along: {inList(merged.map(({ ref }) => ref))}</li>
        )}
        <li>
          {counted(reReviews.count, "decided claim")} will need re-review
          <ReReviewedClaims moved={reReviews} />
        </li>
        <li>
          Claims that rest on both lose an independent origin. Nothing is deleted; a merge can be undone.
        </li>
      </ul>
    </FormMessage>
  );
}
