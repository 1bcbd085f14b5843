import { ListFilter } from "@/components/articles/list-filter";
import { ListTable } from "@/components/articles/list-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { articleFilter } from "@/domain/articles/schema";
import { fromAddress } from "@/lib/without-blanks";
import { listArticles } from "@/server/articles/queries/list-articles";
import { pageActor } from "@/server/http/page-actor";

export const metadata = { title: "Articles" };

const addButton = (
  <ButtonLink href="/articles/new" variant="primary">
    Add an article
  </ButtonLink>
);

function addressOf(filter: { q?: string; outlet?: string; cursor?: string }): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = new URLSearchParams(given).toString();
  return query === "" ? "/articles" : `/articles?${query}`;
}

/** The list of articles. An address that makes no sense shows the whole list. */
export default async function ArticlesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await pageActor("article.read");
  const parsed = articleFilter.safeParse(fromAddress(await searchParams));
  const filter = parsed.success ? parsed.data : articleFilter.parse({});
  const { items, nextCursor } = await listArticles(actor, filter);
  const { q, outlet, cursor } = filter;
  const filtered = q !== undefined || outlet !== undefined;

  return (
    <>
      <PageHeader title="Articles" actions={addButton} />
      {(filtered || items.length > 0) && <ListFilter q={q} outlet={outlet} />}
      {items.length > 0 && <ListTable articles={items} />}
      {items.length === 0 && filtered && (
        <EmptyState
          title="No article fits"
          text="Every word has to be in the title or the text; the outlet goes by any of its names."
        />
      )}
      {items.length === 0 && !filtered && (
        <EmptyState
          title="No articles yet"
          text="An article is a text as an outlet published it. Its claims are proposed when you add it."
          action={addButton}
        />
      )}
      <Pager
        nextHref={nextCursor === null ? undefined : addressOf({ q, outlet, cursor: nextCursor })}
        firstHref={cursor === undefined ? undefined : addressOf({ q, outlet })}
      />
    </>
  );
}
