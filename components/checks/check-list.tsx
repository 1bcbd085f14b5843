import { StandingBadge } from "@/components/claims/standing-badge";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { BY_EXCEPTION_WORDS } from "@/domain/summaries/public-wording";
import type { CheckItem } from "@/server/summaries/checks";

/** The published checks, each leading to its page. */
export function CheckList({ checks }: { checks: readonly CheckItem[] }) {
  return (
    <ul>
      {checks.map(({ ref, statement, verdict, decidedAt, underReview, byException }) => (
        <li key={ref} className="border-t border-hairline py-4">
          <h2 className="font-serif text-lg font-semibold [overflow-wrap:anywhere]">
            <Link href={`/checks/${ref}`} className="hover:text-accent hover:underline">
              <span dir="auto">{statement}</span>
            </Link>
          </h2>
          <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-ink-soft">
            <StandingBadge standing={verdict} />
            {byException && <span>{BY_EXCEPTION_WORDS}</span>}
            {underReview && <span>Under review again</span>}
            <span>
              Decided <DateTime value={decidedAt} precision="day" />
            </span>
            <span className="font-mono text-sm">{ref}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
