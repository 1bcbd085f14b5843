import { Published } from "@/components/articles/published";
import { ChainChips } from "@/components/claims/chain-chips";
import { parsePublishedAt } from "@/domain/articles/published-at";
import type { ExportAppearance } from "@/domain/summaries/export-model";
import { keyed } from "@/lib/keyed";

function Quote({ appearance }: { appearance: ExportAppearance }) {
  const { outlet, title, language, url, quote, chain } = appearance;
  const publishedAt = appearance.publishedAt === null ? null : parsePublishedAt(appearance.publishedAt);

  return (
    <figure className="border-t border-hairline py-4">
      <blockquote
        dir="auto"
        lang={language ?? undefined}
        className="max-w-measure font-serif text-reading [overflow-wrap:anywhere]"
      >
        “{quote}”
      </blockquote>
      <figcaption className="mt-2 space-y-2">
        <p className="text-ink-soft">
          <bdi className="font-medium text-ink">{outlet}</bdi>,{" "}
          {url === null ? (
            <cite dir="auto">{title}</cite>
          ) : (
            <a href={url} rel="noreferrer" className="link">
              <cite dir="auto">{title}</cite>
            </a>
          )}
          {publishedAt !== null && (
            <>
              , <Published {...publishedAt} />
            </>
          )}
        </p>
        <ChainChips links={chain.map(({ source, ...link }) => ({ ...link, name: source }))} />
      </figcaption>
    </figure>
  );
}

function nameOf({ articleRef, captureSha256, start, end }: ExportAppearance): string {
  return `${articleRef} ${captureSha256} ${start} ${end}`;
}

/** Where the claim was made, in whose words, and who told whom. */
export function CheckQuotes({ appearances }: { appearances: readonly ExportAppearance[] }) {
  return (
    <section aria-labelledby="quotes" className="mt-8">
      <h2 id="quotes" className="mb-3 text-lg font-semibold">
        Who said it
      </h2>
      {keyed(appearances, nameOf).map(({ key, item }) => (
        <Quote key={key} appearance={item} />
      ))}
    </section>
  );
}
