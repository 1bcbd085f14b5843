import { Citation } from "@/components/sources/citation";
import { ForeignText } from "@/components/ui/foreign-text";
import { Link } from "@/components/ui/link";
import { periodInWords } from "@/domain/sources/period";
import { SOURCE_KIND_LABELS } from "@/domain/sources/source-kind";
import type { SourceView } from "@/server/sources/views";

function nameOfCountry(code: string): string {
  return new Intl.DisplayNames("en", { type: "region" }).of(code) ?? code;
}

/** What kind of source it is, from where, and where it is found elsewhere. */
export function SourceFacts({ source }: { source: SourceView }) {
  const { kind, country, homepage, wikidataId, citation, articleRef } = source;
  return (
    <>
      <span>{SOURCE_KIND_LABELS[kind]}</span>
      {country && <span>{nameOfCountry(country)}</span>}
      {homepage && (
        <a className="link" href={homepage} rel="noreferrer">
          Home page
        </a>
      )}
      {wikidataId && (
        <a className="link" href={`https://www.wikidata.org/wiki/${wikidataId}`} rel="noreferrer">
          Wikidata {wikidataId}
        </a>
      )}
      {citation && <Citation text={citation} />}
      {articleRef && (
        <span>
          Described in{" "}
          <Link className="link" href={`/articles/${articleRef}`}>
            {articleRef}
          </Link>
        </span>
      )}
    </>
  );
}

/** The other names of a source, each in its own script and direction, with the days on which it was borne. */
export function SourceNames({ source }: { source: Pick<SourceView, "aliases" | "aliasCount"> }) {
  const { aliases, aliasCount } = source;
  if (aliases.length === 0) return <p className="text-ink-soft">No other name is known.</p>;

  return (
    <>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {aliases.map((alias) => (
          <li key={alias.id}>
            <ForeignText text={alias.name} lang={alias.language ?? undefined} />
            <span className="ms-1.5 text-sm text-ink-soft">
              {[alias.language, periodInWords(alias)].filter(Boolean).join(", ")}
            </span>
          </li>
        ))}
      </ul>
      {aliasCount > aliases.length && (
        <p className="mt-2 text-ink-soft">{`The first ${aliases.length} of ${aliasCount} names.`}</p>
      )}
    </>
  );
}

/** The way to all names of a source, where each can be changed by itself. */
export function AllNames({ source }: { source: Pick<SourceView, "ref"> }) {
  return (
    <Link className="link" href={`/sources/${source.ref}/names`}>
      All names
    </Link>
  );
}
