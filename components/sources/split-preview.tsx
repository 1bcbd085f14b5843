import { ReReviewedClaims } from "@/components/sources/re-reviews";
import { FormMessage } from "@/components/ui/form-message";
import { counted, inList } from "@/lib/words";
import type { SplitPreview as Preview } from "@/server/sources/split-views";
import type { SourceView } from "@/server/sources/views";

/** What a split moves, in words, before anybody does it. */
export function SplitPreview({ source, preview }: { source: SourceView; preview: Preview }) {
  const { into, names, links, evidence, claims, relations, reReviews } = preview;

  return (
    <FormMessage tone={reReviews.count > 0 ? "warning" : "info"} title="What this changes">
      <ul className="mt-1 flex list-disc flex-col gap-1 ps-4">
        {names.length > 0 && (
          <li>
            {counted(names.length, "name")} will mean <bdi>{into}</bdi>: <bdi>{inList(names)}</bdi>
          </li>
        )}
        <li>
          <bdi>{into}</bdi> will stand for {source.ref} in {counted(links, "chain")} of{" "}
          {counted(claims, "claim")}. The printed words stay.
        </li>
        {evidence > 0 && (
          <li>{counted(evidence, "piece of evidence", "pieces of evidence")} will come from it</li>
        )}
        {relations > 0 && <li>{counted(relations, "relation")} will be its own</li>}
        <li>
          {counted(reReviews.count, "decided claim")} will need re-review
          <ReReviewedClaims moved={reReviews} />
        </li>
        <li>A split can be undone.</li>
      </ul>
    </FormMessage>
  );
}
