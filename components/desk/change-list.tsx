import { historyTitle } from "@/components/claims/history-words";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { keyed } from "@/lib/keyed";
import type { DeskChange } from "@/server/claims/queries/desk-counts";

interface ChangeListProps {
  /** Newest first. */
  changes: readonly DeskChange[];
  lastHere: string | null;
}

function nameOf({ at, kind, claimRef, actor }: DeskChange): string {
  return `${at} ${kind} ${claimRef} ${actor}`;
}

/** So many earlier changes keep company with few new ones. */
const SHOWN = 8;

/** What was done to claims lately, newest first: what is new to the reader apart from what they may have seen. */
export function ChangeList({ changes, lastHere }: ChangeListProps) {
  if (changes.length === 0) return <p className="text-ink-soft">Nothing yet.</p>;
  if (lastHere === null) return <Changes changes={changes.slice(0, SHOWN)} />;

  const isNew = ({ at }: DeskChange) => at > lastHere;
  const fresh = changes.filter(isNew);
  const earlier = changes.filter((change) => !isNew(change)).slice(0, Math.max(0, SHOWN - fresh.length));
  return (
    <>
      <p className="mb-2 text-sm text-ink-soft">
        {fresh.length === 0 ? "Nothing since you were last here, " : "Since you were last here, "}
        <DateTime value={lastHere} />
        {fresh.length > 0 && ":"}
      </p>
      {fresh.length > 0 && <Changes changes={fresh} />}
      {fresh.length > 0 && earlier.length > 0 && <p className="mt-5 mb-2 text-sm text-ink-soft">Earlier:</p>}
      {earlier.length > 0 && <Changes changes={earlier} />}
    </>
  );
}

function Changes({ changes }: { changes: readonly DeskChange[] }) {
  return (
    <ol className="border-t border-hairline">
      {keyed(changes, nameOf).map(({ key, item: { at, kind, actor, claimRef, statement } }) => (
        <li key={key} className="border-b border-hairline py-2">
          <p>
            <bdi className="font-medium">{actor}</bdi> {historyTitle(kind)}{" "}
            <Link href={`/claims/${claimRef}`} className="link font-mono text-sm">
              {claimRef}
            </Link>
          </p>
          <p className="flex gap-x-3 text-sm text-ink-soft">
            <span dir="auto" className="min-w-0 flex-1 truncate">
              {statement}
            </span>
            <DateTime value={at} />
          </p>
        </li>
      ))}
    </ol>
  );
}
