import type { Period } from "@/domain/sources/period";

/** A period as a table shows it; no bound of it is broken between lines. */
export function PeriodText({ period: { since, until } }: { period: Period }) {
  if (since === null && until === null) return <span className="text-ink-soft">no dates known</span>;

  return (
    <>
      {since !== null && <Bound words={until === null ? `since ${since}` : since} />}
      {since !== null && until !== null && " to "}
      {until !== null && <Bound words={since === null ? `until ${until}` : until} />}
    </>
  );
}

function Bound({ words }: { words: string }) {
  return <span className="whitespace-nowrap">{words}</span>;
}
