import { ClaimEvents } from "@/components/events/claim-events";
import { ClaimFigures } from "@/components/events/claim-figures";
import { EvidenceColumns } from "@/components/review/evidence-columns";
import { ReviewPanel } from "@/components/review/review-panel";
import type { Verdict } from "@/domain/claims/standing";
import { guard } from "@/domain/review/guard";
import type { LikeClaims } from "@/server/claims/queries/find-like-claims";
import type { ClaimDetail } from "@/server/claims/views";
import type { IndependenceDetail } from "@/server/corroboration/views";
import type { EventChoice } from "@/server/events/queries/find-events";
import type { ClaimFiguresView } from "@/server/events/views";
import { Appearances } from "./appearances";
import { ClaimMatches } from "./claim-matches";
import type { ClaimRights } from "./claim-rights";
import { Contradictions } from "./contradictions";
import { Decisions, Reviews } from "./decisions";
import { OriginGroups } from "./origin-groups";

interface ClaimScreenProps {
  claim: ClaimDetail;
  independence: IndependenceDetail;
  like: LikeClaims;
  figured: ClaimFiguresView;
  events: readonly EventChoice[];
  /** The appearances whose words the newest text of their article no longer has. */
  outdated: readonly string[];
  rights: ClaimRights;
  /** The verdict that the address names. */
  verdict: Verdict | null;
}

/** Why the rule would hold corroborated back, as this person may count it: others' open evidence is not in their count. */
function heldBack({ independence }: Pick<ClaimScreenProps, "independence">): string | null {
  const result = guard({ verdict: "corroborated", independence });
  return result.allowed ? null : result.message;
}

function Substance({ claim, like, rights, verdict, independence, outdated }: ClaimScreenProps) {
  const { id, ref, statement, version, standing } = claim;

  return (
    <div className="space-y-9">
      <Appearances claim={claim} rights={rights} outdated={outdated} />
      <Contradictions claim={claim} pairs={like.contradictions} canDecide={rights.decideContradictions} />
      {rights.edit && <ClaimMatches claim={{ id, ref }} matches={like.matches} />}
      <EvidenceColumns claim={claim} rights={rights.evidence} />
      {rights.review && (
        <ReviewPanel
          claim={{ id, ref, statement, version }}
          standing={standing}
          verdict={verdict}
          canOverride={rights.overrideGuard}
          heldBack={heldBack({ independence })}
        />
      )}
    </div>
  );
}

function Judgement({ claim, independence, figured, events, rights }: ClaimScreenProps) {
  const { id, ref } = claim;
  const { figures, corrected, version: figuresVersion } = figured;

  return (
    <div className="space-y-9 max-lg:contents">
      {claim.mergedInto === null && (
        <div className="max-lg:order-first">
          <OriginGroups claim={claim} independence={independence} canDecide={rights.decideOrigins} />
        </div>
      )}
      <Decisions decisions={claim.decisions} />
      <Reviews claim={claim} />
      <ClaimFigures
        claim={{ id, ref, figures, corrected, figuresVersion }}
        canCorrect={rights.correctFigures}
      />
      <ClaimEvents claim={{ id, ref }} events={events} canEdit={rights.editEvents} />
    </div>
  );
}

/** The two columns of the claim screen: what is said, for and against on one side, what it comes to on the other. */
export function ClaimScreen(props: ClaimScreenProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-9 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
      <Substance {...props} />
      <Judgement {...props} />
    </div>
  );
}
