import clsx from "clsx";
import { StandingIcon } from "@/components/claims/standing-badge";
import { Link } from "@/components/ui/link";
import { STANDING_LABELS, STANDINGS, type Standing } from "@/domain/claims/standing";
import { shownCount } from "@/lib/words";
import { isFiltered, type QueueSelection, queueAddress } from "./queue-address";

interface StandingLinksProps {
  /** How many claims of the desk stand so. */
  counts: Record<Standing, number>;
  selection: QueueSelection;
}

const LINK_STYLE =
  "inline-flex h-9 items-center gap-1.5 border-b-2 px-1 whitespace-nowrap transition-colors hover:text-accent";

function Count({ count }: { count: number }) {
  return <span className="text-sm text-ink-soft tabular-nums">{shownCount(count)}</span>;
}

/** The standings of the desk, each with its count and leading to its list; the other filters stay. */
export function StandingLinks({ counts, selection }: StandingLinksProps) {
  const { standing: chosen, ...others } = selection;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const style = (current: boolean) =>
    clsx(LINK_STYLE, current ? "border-accent font-semibold" : "border-transparent");

  return (
    <nav aria-label="Claims by standing" className="mb-4 border-b border-hairline">
      <ul className="-mb-px flex flex-wrap gap-x-4">
        <li>
          <Link
            href={queueAddress(others)}
            aria-current={chosen ? undefined : "page"}
            className={style(!chosen)}
          >
            All <Count count={total} />
          </Link>
        </li>
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <Link
              href={queueAddress({ ...others, standing })}
              aria-current={standing === chosen ? "page" : undefined}
              className={style(standing === chosen)}
            >
              <StandingIcon standing={standing} />
              {STANDING_LABELS[standing]} <Count count={counts[standing]} />
            </Link>
          </li>
        ))}
        {isFiltered(others) && (
          <li className="inline-flex h-9 items-center text-sm text-ink-soft">Counts of the whole desk</li>
        )}
      </ul>
    </nav>
  );
}
