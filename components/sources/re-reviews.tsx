import { ForeignText } from "@/components/ui/foreign-text";
import { FormMessage } from "@/components/ui/form-message";
import { Link } from "@/components/ui/link";
import { counted } from "@/lib/words";
import type { ReReviews } from "@/server/sources/views";

/** Which decided claims a change would send to review again, before anybody makes it. */
export function ReReviewsNote({ moved }: { moved: ReReviews }) {
  const title = `${counted(moved.count, "decided claim")} will need re-review`;
  if (moved.count === 0) return <FormMessage tone="info">No decided claim will need re-review.</FormMessage>;

  return (
    <FormMessage tone="warning" title={title}>
      <ReReviewedClaims moved={moved} />
    </FormMessage>
  );
}

/** The first of these claims by name. */
export function ReReviewedClaims({ moved }: { moved: ReReviews }) {
  return (
    <ul className="mt-1 flex flex-col gap-1">
      {moved.claims.map(({ ref, statement }) => (
        <li key={ref}>
          <Link className="link me-1 font-mono text-sm" href={`/claims/${ref}`} target="_blank">
            {ref}
          </Link>{" "}
          <ForeignText text={statement} />
        </li>
      ))}
      {moved.count > moved.claims.length && <li>and {moved.count - moved.claims.length} more</li>}
    </ul>
  );
}
