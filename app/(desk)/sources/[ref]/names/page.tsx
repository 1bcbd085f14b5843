import type { Metadata } from "next";
import { AddAliasDialog } from "@/components/sources/alias-dialogs";
import { AliasTable } from "@/components/sources/alias-table";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ForeignText } from "@/components/ui/foreign-text";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { SearchField } from "@/components/ui/search-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { isAllowed } from "@/domain/access/policy";
import { aliasFilter } from "@/domain/sources/alias-schema";
import { addressWith, fromAddress } from "@/lib/without-blanks";
import { counted } from "@/lib/words";
import { orNotFound } from "@/server/http/or-not-found";
import { pageActor } from "@/server/http/page-actor";
import { getSource } from "@/server/sources/queries/get-source";
import { listAliases } from "@/server/sources/queries/list-aliases";

type Props = PageProps<"/sources/[ref]/names">;

/** The reference is the title, as on the source's own page. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).ref}: names` };
}

/** All other names of a source, however many. An address that makes no sense shows the first. */
export default async function NamesPage({ params, searchParams }: Props) {
  const actor = await pageActor("source.read");
  const source = await orNotFound(getSource(actor, (await params).ref));
  const parsed = aliasFilter.safeParse(fromAddress(await searchParams));
  const filter = parsed.success ? parsed.data : aliasFilter.parse({});
  const { items, nextCursor } = await listAliases(actor, source.id, filter);
  const mayEdit = isAllowed(actor, "source.edit") && source.mergedInto === null && source.kind !== "unnamed";
  const here = `/sources/${source.ref}/names`;
  const { q, cursor } = filter;
  const trail = [
    { label: "Sources", href: "/sources" },
    { label: source.ref, href: `/sources/${source.ref}` },
    { label: "Names" },
  ];

  return (
    <>
      <PageHeader
        reference={source.ref}
        title={
          <>
            Names of <ForeignText text={source.name} />
          </>
        }
        actions={mayEdit && <AddAliasDialog source={source} />}
        breadcrumbs={<Breadcrumbs items={trail} />}
      />
      <search>
        <form action={here} className="mb-4 flex flex-wrap gap-2">
          <SearchField
            label="Search the names"
            name="q"
            defaultValue={q}
            className="min-w-0 flex-1 basis-64"
          />
          <SubmitButton variant="secondary">Search</SubmitButton>
        </form>
      </search>
      <AliasTable source={source} aliases={items} mayEdit={mayEdit} searched={q !== undefined} />
      <Pager
        summary={q === undefined ? counted(source.aliasCount, "other name") : counted(items.length, "name")}
        nextHref={nextCursor === null ? undefined : addressWith(here, { q, cursor: nextCursor })}
        firstHref={cursor === undefined ? undefined : addressWith(here, { q })}
      />
    </>
  );
}
