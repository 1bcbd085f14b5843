import { CreateSourceForm } from "@/components/sources/create-source-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/server/http/page-actor";

export const metadata = { title: "Add a source" };

/** The form for a source that no chain has brought yet. */
export default async function NewSourcePage() {
  await pageActor("source.create");

  return (
    <>
      <PageHeader
        title="Add a source"
        meta="A source you add counts as checked: you vouch that it is who it says it is."
        breadcrumbs={
          <Breadcrumbs items={[{ label: "Sources", href: "/sources" }, { label: "Add a source" }]} />
        }
      />
      <CreateSourceForm />
    </>
  );
}
