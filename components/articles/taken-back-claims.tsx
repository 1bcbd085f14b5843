import { Link } from "@/components/ui/link";
import { counted } from "@/lib/words";
import type { TakenBack } from "@/server/claims/queries/list-taken-back";

/** The claims of an article that were taken back, folded: each leads to its page, where it can be restored. */
export function TakenBackClaims({ claims }: { claims: readonly TakenBack[] }) {
  if (claims.length === 0) return null;

  return (
    <details className="no-print mt-8 max-w-measure text-sm">
      <summary className="min-h-6 w-fit cursor-pointer text-ink-soft">
        {counted(claims.length, "claim")} taken back
      </summary>
      <ul>
        {claims.map(({ ref, statement }) => (
          <li key={ref} className="border-b border-hairline py-2">
            <Link className="link me-3 font-mono" href={`/claims/${ref}`}>
              {ref}
            </Link>
            <bdi>{statement}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
