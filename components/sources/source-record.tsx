import { StandingBadge } from "@/components/claims/standing-badge";
import { ForeignText } from "@/components/ui/foreign-text";
import { Link } from "@/components/ui/link";
import { STANDINGS } from "@/domain/claims/standing";
import { recordInWords, recordShare } from "@/domain/sources/record";
import { addressWith } from "@/lib/without-blanks";
import type { SourceView } from "@/server/sources/views";

/** How the claims a source asserts as their origin came out: counts, and what they let one expect. */
export function SourceRecord({ source }: { source: SourceView }) {
  const { mergedInto } = source;
  if (mergedInto) {
    return (
      <p className="text-ink-soft">
        Its claims count in the record of{" "}
        <Link className="link" href={`/sources/${mergedInto.ref}`}>
          {mergedInto.ref} <ForeignText text={mergedInto.name} />
        </Link>
        .
      </p>
    );
  }

  return (
    <>
      <p className="mb-3 max-w-prose">{recordInWords(recordShare(source.record))}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <Link
              href={addressWith("/queue", { source: source.ref, standing })}
              className="inline-flex min-h-6 items-center gap-2 hover:underline"
            >
              <StandingBadge standing={standing} />
              <span className="tabular-nums">{source.record[standing]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
