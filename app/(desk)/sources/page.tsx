import { EmptySources } from "@/components/sources/empty-sources";
import { SourceFilter } from "@/components/sources/source-filter";
import { SourceTable } from "@/components/sources/source-table";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { isAllowed } from "@/domain/access/policy";
import { sourceFilter } from "@/domain/sources/filter";
import { addressWith, fromAddress } from "@/lib/without-blanks";
import { pageActor } from "@/server/http/page-actor";
import { listSources } from "@/server/sources/queries/list-sources";

export const metadata = { title: "Sources" };

/** The list of sources. An address that makes no sense shows the whole list. */
export default async function SourcesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await pageActor("source.read");
  const parsed = sourceFilter.safeParse(fromAddress(await searchParams));
  const filter = parsed.success ? parsed.data : sourceFilter.parse({});
  const { items, nextCursor } = await listSources(actor, filter);
  const { q, kind, checked, cursor } = filter;
  const here = { q, kind, checked };
  const registryLink = isAllowed(actor, "registry.export") && (
    <ButtonLink href="/sources/registry">Registry</ButtonLink>
  );
  const addButton = isAllowed(actor, "source.create") && (
    <ButtonLink href="/sources/new" variant="primary">
      Add a source
    </ButtonLink>
  );

  return (
    <>
      <PageHeader
        title="Sources"
        actions={
          <>
            <ButtonLink href="/what-if">What if one were discounted?</ButtonLink>
            {registryLink}
            {addButton}
          </>
        }
      />
      <SourceFilter filter={filter} />
      {items.length > 0 ? (
        <SourceTable sources={items} />
      ) : (
        <EmptySources
          filtered={Boolean(q ?? kind ?? checked ?? cursor)}
          mayImport={isAllowed(actor, "registry.import")}
        />
      )}
      <Pager
        nextHref={nextCursor === null ? undefined : addressWith("/sources", { ...here, cursor: nextCursor })}
        firstHref={cursor === undefined ? undefined : addressWith("/sources", here)}
      />
    </>
  );
}
