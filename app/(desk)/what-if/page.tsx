import { FallingClaims } from "@/components/sources/falling-claims";
import { MainOrigins } from "@/components/sources/main-origins";
import { readDiscounted } from "@/components/sources/what-if-address";
import { WhatIfPicker } from "@/components/sources/what-if-picker";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { inList } from "@/lib/words";
import { listMainOrigins } from "@/server/corroboration/queries/main-origins";
import { whatIf } from "@/server/corroboration/queries/what-if";
import { orNotFound } from "@/server/http/or-not-found";
import { pageActor } from "@/server/http/page-actor";

export const metadata = { title: "What if" };

const SHOWN = 20;

/** Which corroborated claims would fall if one or several origins were discounted. Nothing is changed by asking. */
export default async function WhatIfPage({ searchParams }: PageProps<"/what-if">) {
  const actor = await pageActor("claim.read");
  const discounted = readDiscounted((await searchParams).source);
  const result = discounted.length > 0 ? await orNotFound(whatIf(actor, discounted)) : null;
  const names = result?.sources.map(({ name }) => name) ?? [];

  return (
    <>
      <PageHeader
        title={result ? `What if ${inList(names)} were discounted?` : "What if an origin were discounted?"}
        breadcrumbs={<Breadcrumbs items={[{ label: "Sources", href: "/sources" }, { label: "What if" }]} />}
      />
      <WhatIfPicker sources={result?.sources ?? []} />
      {result ? (
        <FallingClaims result={result} />
      ) : (
        <MainOrigins origins={await listMainOrigins(actor, SHOWN)} />
      )}
    </>
  );
}
