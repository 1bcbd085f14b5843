import type { Metadata } from "next";
import { SplitForm } from "@/components/sources/split-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ForeignText } from "@/components/ui/foreign-text";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/server/http/or-not-found";
import { pageActor } from "@/server/http/page-actor";
import { getSource } from "@/server/sources/queries/get-source";
import { listSplittable } from "@/server/sources/queries/list-splittable";

type Props = PageProps<"/sources/[ref]/split">;

/** The reference is the title, as on the source's own page. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).ref}: split` };
}

/** Takes a source apart that turned out to be two. */
export default async function SplitPage({ params }: Props) {
  const actor = await pageActor("source.split");
  const source = await orNotFound(getSource(actor, (await params).ref));
  const splittable = await listSplittable(actor, source.id);
  const trail = [
    { label: "Sources", href: "/sources" },
    { label: source.ref, href: `/sources/${source.ref}` },
    { label: "Split" },
  ];

  return (
    <>
      <PageHeader
        reference={source.ref}
        title={
          <>
            Split <ForeignText text={source.name} />
          </>
        }
        breadcrumbs={<Breadcrumbs items={trail} />}
      />
      <SplitForm source={source} splittable={splittable} />
    </>
  );
}
