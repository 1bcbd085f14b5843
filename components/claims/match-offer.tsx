import Link from "next/link";
import { Button } from "@/components/ui/button";
import type { MatchView } from "@/server/claims/matching/views";
import { StandingBadge } from "./standing-badge";

/** What a person can answer to "is this the same?". */
export interface MatchCommands {
  attach: (match: MatchView) => void;
  tellApart: (match: MatchView) => void;
}

interface MatchOfferProps {
  match: MatchView;
  /** What attaching is called here: "Attach", "Merge". */
  attachLabel: string;
  busy: boolean;
  commands: MatchCommands;
}

/** One claim that is likely the same, with the reasons for and against, and the two answers. */
export function MatchOffer({ match, attachLabel, busy, commands }: MatchOfferProps) {
  const { claim, shared, against } = match;

  return (
    <li className="border-t border-hairline py-2 first:border-t-0">
      <p className="flex flex-wrap items-center gap-x-2">
        <Link href={`/claims/${claim.ref}`} className="link font-mono text-sm">
          {claim.ref}
        </Link>
        <StandingBadge standing={claim.standing} />
        <bdi className="text-ink-soft">{claim.outlets.join(", ")}</bdi>
      </p>
      <p dir="auto" className="mt-0.5">
        {claim.statement}
      </p>
      <p className="mt-0.5 text-ink-soft">{shared.join("; ")}</p>
      {against.length > 0 && <p className="text-warning">But: {against.join("; ")}</p>}
      <div className="mt-1.5 flex flex-wrap gap-2">
        <Button size="sm" pending={busy} onClick={() => commands.attach(match)}>
          {attachLabel} {claim.ref}
        </Button>
        <Button
          size="sm"
          variant="quiet"
          pending={busy}
          onClick={() => commands.tellApart(match)}
          aria-label={`Not the same as ${claim.ref}`}
        >
          Not the same
        </Button>
      </div>
    </li>
  );
}
