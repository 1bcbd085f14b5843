import type { Metadata } from "next";
import { Appearances } from "@/components/claims/appearances";
import { ClaimActions } from "@/components/claims/claim-actions";
import { ClaimHeader } from "@/components/claims/claim-header";
import { ClaimMatches } from "@/components/claims/claim-matches";
import { ClaimMeta, ClaimNotices } from "@/components/claims/claim-meta";
import { Contradictions } from "@/components/claims/contradictions";
import { Decisions, Reviews } from "@/components/claims/decisions";
import { History } from "@/components/claims/history";
import { OriginGroups } from "@/components/claims/origin-groups";
import { EvidenceColumns } from "@/components/review/evidence-columns";
import { ReviewPanel } from "@/components/review/review-panel";
import { isAllowed } from "@/domain/access/policy";
import { isDecided, VERDICTS } from "@/domain/claims/standing";
import { findLikeClaims } from "@/server/claims/queries/find-like-claims";
import { getClaim } from "@/server/claims/queries/get-claim";
import { getIndependence } from "@/server/corroboration/queries/get-independence";
import { orNotFound } from "@/server/http/or-not-found";
import { pageActor } from "@/server/http/page-actor";

/** The reference names the tab, so that ten open claims can be told apart. */
export async function generateMetadata({ params }: PageProps<"/claims/[ref]">): Promise<Metadata> {
  return { title: (await params).ref };
}

/** The claim screen: what is claimed, where and by whom, what speaks for and against it, and what the desk holds. */
export default async function ClaimPage({ params, searchParams }: PageProps<"/claims/[ref]">) {
  const actor = await pageActor("claim.read");
  const claim = await orNotFound(getClaim(actor, (await params).ref));
  const { verdict: named } = await searchParams;
  const verdict = VERDICTS.find((one) => one === named) ?? null;
  const [independence, like] = await Promise.all([
    getIndependence(actor, claim.id),
    findLikeClaims(actor, claim.id),
  ]);
  const brief = { id: claim.id, ref: claim.ref, statement: claim.statement, version: claim.version };

  const open = claim.withdrawnAt === null;
  const canReview = open && isAllowed(actor, "review.write") && !isDecided(claim.standing);
  const rights = {
    edit: open && isAllowed(actor, "claim.edit"),
    review: canReview,
    reopen: open && isAllowed(actor, "review.reopen"),
    decideContradictions: open && isAllowed(actor, "contradiction.decide"),
    publish: open && isAllowed(actor, "check.publish"),
  };
  const evidenceRights = {
    add: open && isAllowed(actor, "evidence.add"),
    answer: open && isAllowed(actor, "evidence.answer"),
    withdraw: open && isAllowed(actor, "evidence.withdraw"),
  };

  return (
    <>
      <ClaimHeader
        claim={brief}
        meta={<ClaimMeta claim={claim} />}
        actions={<ClaimActions claim={claim} rights={rights} />}
        canEdit={rights.edit}
      />
      <ClaimNotices claim={claim} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-9 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        <div className="space-y-9">
          <Appearances claim={claim} rights={rights} />
          <Contradictions claim={brief} pairs={like.contradictions} canDecide={rights.decideContradictions} />
          {rights.edit && <ClaimMatches claim={brief} matches={like.matches} />}
          <EvidenceColumns claim={claim} rights={evidenceRights} />
          {canReview && (
            <ReviewPanel
              claim={brief}
              standing={claim.standing}
              verdict={verdict}
              canOverride={isAllowed(actor, "review.override-guard")}
            />
          )}
        </div>
        <div className="space-y-9 max-lg:contents">
          <div className="max-lg:order-first">
            <OriginGroups
              claim={claim}
              independence={independence}
              canDecide={open && isAllowed(actor, "origin.decide")}
            />
          </div>
          <Decisions decisions={claim.decisions} />
          <Reviews claim={claim} />
        </div>
      </div>
      <div className="mt-9">
        <History entries={claim.history} />
      </div>
    </>
  );
}
