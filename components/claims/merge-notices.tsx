import { FormMessage } from "@/components/ui/form-message";
import { Link } from "@/components/ui/link";
import type { ClaimDetail } from "@/server/claims/views";
import { StandingBadge } from "./standing-badge";
import { UnmergeClaimButton } from "./unmerge-claim-button";

type Merged = ClaimDetail["merged"][number];

function ClaimLink({ claim }: { claim: Merged }) {
  return (
    <Link href={`/claims/${claim.ref}`} className="link">
      <span className="font-mono text-sm">{claim.ref}</span> <bdi>{claim.statement}</bdi>
    </Link>
  );
}

/** Where a merged claim went, and what was merged into this one; each merge can be undone. */
export function MergeNotices({ claim }: { claim: ClaimDetail }) {
  const { mergedInto, merged } = claim;

  return (
    <>
      {mergedInto && (
        <FormMessage tone="info" title={`This claim was merged into ${mergedInto.ref}`}>
          <p>
            <ClaimLink claim={mergedInto} /> has its appearances, and the evidence that came with no review.
            What was judged here stays here: its reviews, and the evidence that came with them.
          </p>
          <p className="mt-2">
            <UnmergeClaimButton claim={{ id: claim.id, ref: claim.ref }} />
          </p>
        </FormMessage>
      )}
      {merged.length > 0 && (
        <FormMessage tone="info" title="Merged into this claim">
          <ul>
            {merged.map((one) => (
              <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
                <ClaimLink claim={one} />
                <StandingBadge standing={one.standing} />
                <UnmergeClaimButton claim={one} />
              </li>
            ))}
          </ul>
        </FormMessage>
      )}
    </>
  );
}
