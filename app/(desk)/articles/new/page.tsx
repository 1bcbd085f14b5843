import { AddArticle } from "@/components/articles/add-article";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/server/http/page-actor";
import { mayFetch } from "@/server/settings/queries";

export const metadata = { title: "Add an article" };

/** Adds an article by paste, address or file. */
export default async function NewArticlePage() {
  const actor = await pageActor("article.create");

  return (
    <>
      <PageHeader
        title="Add an article"
        breadcrumbs={<Breadcrumbs items={[{ label: "Articles", href: "/articles" }, { label: "Add" }]} />}
      />
      <AddArticle fetchingIsOff={!(await mayFetch(actor))} />
    </>
  );
}
