import Link from "next/link";
import { historyTitle } from "@/components/claims/history-words";
import { DateTime } from "@/components/ui/date-time";
import type { DeskChange } from "@/server/claims/queries/desk-counts";

/** What was done to claims lately, newest first. */
export function ChangeList({ changes }: { changes: readonly DeskChange[] }) {
  if (changes.length === 0) return <p className="text-ink-soft">Nothing yet.</p>;

  return (
    <ol className="border-t border-hairline">
      {changes.map(({ at, kind, actor, claimRef, statement }) => (
        <li key={`${at} ${kind} ${claimRef} ${actor}`} className="border-b border-hairline py-2">
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
