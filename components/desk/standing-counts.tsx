import { StandingIcon } from "@/components/claims/standing-badge";
import { queueAddress } from "@/components/queue/queue-address";
import { Link } from "@/components/ui/link";
import { STANDING_LABELS, STANDINGS, type Standing } from "@/domain/claims/standing";
import { shownCount } from "@/lib/words";

/** How many claims the desk holds in each standing, each leading to its list. */
export function StandingCounts({ counts }: { counts: Record<Standing, number> }) {
  return (
    <nav aria-label="Claims by standing">
      <ul className="grid grid-cols-2 gap-px border-b border-hairline bg-hairline sm:grid-cols-3 xl:grid-cols-6">
        {STANDINGS.map((standing) => (
          <li key={standing} className="bg-ground">
            <Link
              href={queueAddress({ standing })}
              className="flex h-full flex-col gap-1 px-3 py-3.5 transition-colors hover:bg-sunken focus-visible:-outline-offset-2"
            >
              <span className="text-2xl font-semibold tabular-nums">{shownCount(counts[standing])}</span>
              <span
                data-standing={standing}
                className="inline-flex items-center gap-1.5 font-medium text-standing"
              >
                <StandingIcon standing={standing} />
                {STANDING_LABELS[standing]}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
