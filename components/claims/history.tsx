import { DateTime } from "@/components/ui/date-time";
import type { HistoryEntry } from "@/server/claims/views";
import { type HistoryChange, historyChanges, historyTitle } from "./history-words";

function Change({ change: { label, before, after } }: { change: HistoryChange }) {
  return (
    <div className="grid gap-x-3 sm:grid-cols-[7rem_1fr]">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">
        {before !== null && (
          <>
            <del dir="auto" className="text-ink-soft">
              {before}
            </del>
            {after !== null && " → "}
          </>
        )}
        {after !== null && (
          <ins dir="auto" className="no-underline">
            {after}
          </ins>
        )}
      </dd>
    </div>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const changes = historyChanges(entry);

  return (
    <li className="border-b border-hairline py-2.5">
      <p>
        <bdi className="font-medium">{entry.actor}</bdi> {historyTitle(entry.kind)}
        <span className="ms-2 text-sm text-ink-soft">
          <DateTime value={entry.at} />
        </span>
      </p>
      {entry.reason && (
        <p dir="auto" className="mt-0.5">
          <span className="text-ink-soft">Reason: </span>
          {entry.reason}
        </p>
      )}
      {changes.length > 0 && (
        <dl className="mt-1 space-y-0.5 text-sm">
          {changes.map((change) => (
            <Change key={change.label} change={change} />
          ))}
        </dl>
      )}
    </li>
  );
}

/** Everything that was done to the claim, newest first: who, when, what was before, what came after, and why. */
export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <details className="border-y border-hairline">
      <summary className="flex min-h-11 items-center text-md font-semibold">
        History <span className="ms-2 font-normal text-ink-soft tabular-nums">{entries.length}</span>
      </summary>
      <ol>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </details>
  );
}
