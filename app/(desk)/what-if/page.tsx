import { FallingClaims } from "@/components/sources/falling-claims";
import { MainOrigins } from "@/components/sources/main-origins";
import { readDiscounted } from "@/components/sources/what-if-address";
import { WhatIfPicker } from "@/components/sources/what-if-picker";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { FormMessage } from "@/components/ui/form-message";
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
  const { keys, unknown } = readDiscounted((await searchParams).source);
  const result = keys.length > 0 ? await orNotFound(whatIf(actor, keys)) : null;
  const names = result?.sources.map(({ name }) => name) ?? [];

  return (
    <>
      <PageHeader
        title={result ? `What if ${inList(names)} were discounted?` : "What if an origin were discounted?"}
        breadcrumbs={<Breadcrumbs items={[{ label: "Sources", href: "/sources" }, { label: "What if" }]} />}
      />
      {unknown.length > 0 && (
        <FormMessage tone="warning" className="mb-4 max-w-2xl">
          <p>
            No source is known by <bdi>{inList(unknown.map((one) => `“${one}”`))}</bdi>. An address names a
            source by its reference, such as S-7; below it is found by its name.
          </p>
        </FormMessage>
      )}
      <WhatIfPicker sources={result?.sources ?? []} />
      {result ? (
        <FallingClaims result={result} />
      ) : (
        <MainOrigins origins={await listMainOrigins(actor, SHOWN)} />
      )}
    </>
  );
}
