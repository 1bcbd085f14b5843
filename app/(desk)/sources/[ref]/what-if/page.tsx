import type { Metadata } from "next";
import { FallingClaims } from "@/components/sources/falling-claims";
import { WhatIfPicker } from "@/components/sources/what-if-picker";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { inList } from "@/lib/words";
import { whatIf } from "@/server/corroboration/queries/what-if";
import { orNotFound } from "@/server/http/or-not-found";
import { pageActor } from "@/server/http/page-actor";

type Props = PageProps<"/sources/[ref]/what-if">;

/** The reference is the title, as on the source's own page. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).ref}: what if` };
}

/** Which corroborated claims would fall if this origin were discounted. To ask of others with it leads to the desk's page. */
export default async function SourceWhatIfPage({ params }: Props) {
  const actor = await pageActor("claim.read");
  const { ref } = await params;
  const result = await orNotFound(whatIf(actor, [ref]));
  const trail = [
    { label: "Sources", href: "/sources" },
    { label: ref, href: `/sources/${ref}` },
    { label: "What if" },
  ];

  return (
    <>
      <PageHeader
        title={`What if ${inList(result.sources.map(({ name }) => name))} were discounted?`}
        breadcrumbs={<Breadcrumbs items={trail} />}
      />
      <WhatIfPicker sources={result.sources} />
      <FallingClaims result={result} />
    </>
  );
}
