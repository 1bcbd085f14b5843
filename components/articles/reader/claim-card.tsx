"use client";

import { ChainChips } from "@/components/claims/chain-chips";
import { ExceptionBadge } from "@/components/claims/exception-badge";
import { StandingBadge } from "@/components/claims/standing-badge";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { ReadClaim } from "@/domain/articles/reading";
import { isDecided, type Verdict } from "@/domain/claims/standing";
import { CardFrame } from "./card-frame";
import { type CardMatchCommands, CardMatches, OfferHint } from "./card-matches";
import { toChips } from "./to-chips";

/** What can be done with a claim from its card. */
export interface ClaimCommands extends CardMatchCommands<ReadClaim> {
  edit: (claim: ReadClaim) => void;
  withdraw: (claim: ReadClaim) => void;
  review: (claim: ReadClaim, verdict: Verdict | null) => void;
}

interface ClaimCardProps {
  claim: ReadClaim;
  active: boolean;
  takeFocus: boolean;
  canReview: boolean;
  busy: boolean;
  commands: ClaimCommands;
  onPick: () => void;
}

/** What was decided once has been reviewed, and stays on the desk. */
const isStillOpen = ({ standing }: ReadClaim) => !isDecided(standing) && standing !== "needs_re_review";

function Buttons({
  claim,
  canReview,
  busy,
  commands,
}: Pick<ClaimCardProps, "claim" | "canReview" | "busy" | "commands">) {
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      {canReview && !isDecided(claim.standing) && (
        <Button size="sm" variant="primary" onClick={() => commands.review(claim, null)}>
          Review
        </Button>
      )}
      <Button size="sm" onClick={() => commands.edit(claim)}>
        Edit
      </Button>
      {isStillOpen(claim) && (
        <Button size="sm" variant="quiet" pending={busy} onClick={() => commands.withdraw(claim)}>
          Take back
        </Button>
      )}
    </div>
  );
}

/** Closed cards have one height, which the mark of an exception shares with the statement. */
const clampOf = ({ byException }: ReadClaim) => (byException ? "line-clamp-1" : "line-clamp-2");

/** A claim in the rail: reference, standing, statement and who told whom. */
export function ClaimCard({ claim, active, takeFocus, onPick, ...buttons }: ClaimCardProps) {
  return (
    <div data-standing={claim.standing}>
      <CardFrame
        label={`Claim ${claim.ref}: ${claim.statement}`}
        active={active}
        dotted={false}
        takeFocus={takeFocus}
        onPick={onPick}
      >
        <header className="mb-1 flex items-center justify-between gap-3">
          <Link href={`/claims/${claim.ref}`} className="link font-mono text-sm">
            {claim.ref}
          </Link>
          {!active && <OfferHint item={claim} />}
          <StandingBadge standing={claim.standing} />
        </header>
        {claim.byException && (
          <p className="mb-1">
            <ExceptionBadge />
          </p>
        )}
        <p dir="auto" className={active ? "text-base" : clampOf(claim)}>
          {claim.statement}
        </p>
        <div className="mt-1.5">
          <ChainChips links={toChips(claim.chain)} short={!active} />
        </div>
        {active && <Buttons claim={claim} {...buttons} />}
        {active && (
          <CardMatches
            item={claim}
            attachLabel="Merge into"
            busy={buttons.busy}
            commands={buttons.commands}
          />
        )}
      </CardFrame>
    </div>
  );
}
