import type { Metadata } from "next";
import { headers } from "next/headers";
import { ClaimActions } from "@/components/claims/claim-actions";
import { ClaimHeader } from "@/components/claims/claim-header";
import { ClaimMeta, ClaimNotices } from "@/components/claims/claim-meta";
import { claimRights } from "@/components/claims/claim-rights";
import { ClaimScreen } from "@/components/claims/claim-screen";
import { History } from "@/components/claims/history";
import { VERDICTS } from "@/domain/claims/standing";
import { findLikeClaims } from "@/server/claims/queries/find-like-claims";
import { findOutdated } from "@/server/claims/queries/find-outdated";
import { getClaim } from "@/server/claims/queries/get-claim";
import { getIndependence } from "@/server/corroboration/queries/get-independence";
import { eventsOfClaim } from "@/server/events/queries/find-events";
import { getFigures } from "@/server/events/queries/get-figures";
import { orNotFound } from "@/server/http/or-not-found";
import { pageActor } from "@/server/http/page-actor";
import { deskAddress } from "@/server/http/public-url";
import { checkAddress } from "@/server/summaries/to-claim-export";

/** The reference names the tab, so that ten open claims can be told apart. */
export async function generateMetadata({ params }: PageProps<"/claims/[ref]">): Promise<Metadata> {
  return { title: (await params).ref };
}

/** The claim screen: what is claimed, where and by whom, what speaks for and against it, and what the desk holds. */
export default async function ClaimPage({ params, searchParams }: PageProps<"/claims/[ref]">) {
  const actor = await pageActor("claim.read");
  const claim = await orNotFound(getClaim(actor, (await params).ref));
  const { verdict: named } = await searchParams;
  const [independence, like, figured, events, outdated] = await Promise.all([
    getIndependence(actor, claim.id),
    findLikeClaims(actor, claim.id),
    getFigures(actor, claim.id),
    eventsOfClaim(actor, claim.id),
    findOutdated(actor, claim.id),
  ]);
  const rights = claimRights(actor, claim);
  const { id, ref, statement, version } = claim;
  const address = checkAddress(deskAddress(await headers()), ref);

  return (
    <>
      <ClaimHeader
        claim={{ id, ref, statement, version, standing: claim.standing }}
        meta={<ClaimMeta claim={claim} />}
        actions={<ClaimActions claim={claim} rights={rights} checkAddress={address} />}
        canEdit={rights.edit}
      />
      <ClaimNotices claim={claim} />
      <ClaimScreen
        {...{ claim, independence, like, figured, events, outdated, rights }}
        verdict={VERDICTS.find((one) => one === named) ?? null}
      />
      <div className="mt-9">
        <History entries={claim.history} />
      </div>
    </>
  );
}
