import type { Metadata } from "next";
import { FallingClaims } from "@/components/sources/falling-claims";
import { WhatIfForm } from "@/components/sources/what-if-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { inList } from "@/lib/words";
import { whatIfQuery } from "@/server/corroboration/operations";
import { whatIf } from "@/server/corroboration/queries/what-if";
import { orNotFound } from "@/server/http/or-not-found";
import { pageActor } from "@/server/http/page-actor";

type Props = PageProps<"/sources/[ref]/what-if">;

/** The reference is the title, as on the source's own page. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).ref}: what if` };
}

/** Which corroborated claims would fall if this origin, alone or with others, were discounted. Nothing is changed. */
export default async function WhatIfPage({ params, searchParams }: Props) {
  const actor = await pageActor("claim.read");
  const { ref } = await params;
  const written = (await searchParams).with;
  const others = typeof written === "string" && written.trim() !== "" ? written : undefined;
  const query = whatIfQuery.safeParse({ with: others });
  const result = await orNotFound(whatIf(actor, [ref, ...(query.data?.with ?? [])]));

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
      <WhatIfForm written={others ?? ""} isUnknown={!query.success} />
      <FallingClaims result={result} />
    </>
  );
}
