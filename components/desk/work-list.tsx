import { StandingBadge } from "@/components/claims/standing-badge";
import { Link } from "@/components/ui/link";
import { counted } from "@/lib/words";
import type { ClaimItem } from "@/server/claims/views";

function Item({ claim }: { claim: ClaimItem }) {
  const { ref, statement, standing, article, independentOrigins } = claim;

  return (
    <li className="border-b border-hairline py-2.5">
      <Link
        href={`/claims/${ref}`}
        data-row-link
        className="group grid grid-cols-[auto_1fr] gap-x-3 rounded-[3px] sm:grid-cols-[4.5rem_8.5rem_1fr]"
      >
        <span className="font-mono text-sm text-ink-soft">{ref}</span>
        <span>
          <StandingBadge standing={standing} />
        </span>
        <span className="min-w-0 max-sm:col-span-2">
          <bdi className="font-medium group-hover:text-accent [overflow-wrap:anywhere]">{statement}</bdi>
          <span className="block text-sm text-ink-soft">
            <bdi>{article.outlet}</bdi> · {counted(independentOrigins, "independent origin")}
          </span>
        </span>
      </Link>
    </li>
  );
}

/** Claims that wait to be judged, each leading to its page. */
export function WorkList({ claims }: { claims: readonly ClaimItem[] }) {
  if (claims.length === 0) {
    return <p className="text-ink-soft">Nothing waits for review. New claims come from the articles.</p>;
  }
  return (
    <ul className="border-t border-hairline">
      {claims.map((claim) => (
        <Item key={claim.id} claim={claim} />
      ))}
    </ul>
  );
}
