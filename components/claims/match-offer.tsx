import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Link } from "@/components/ui/link";
import type { Standing } from "@/domain/claims/standing";
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
  /** The claim that goes into another by it, if one does. */
  leaving: { ref: string; standing: Standing } | null;
  busy: boolean;
  commands: MatchCommands;
  /** The keys that give the two answers, where there are any. */
  keys?: { attach: string; tellApart: string };
}

/** Keys are for whoever has a keyboard; a reader of the screen is told of them once, in the list of keys. */
function Key({ name }: { name: string | undefined }) {
  if (name === undefined) return null;
  return (
    <span aria-hidden className="max-sm:hidden">
      <Kbd>{name}</Kbd>
    </span>
  );
}

/** One claim that is likely the same, with the reasons for and against, and the two answers. */
export function MatchOffer({ match, attachLabel, leaving, busy, commands, keys }: MatchOfferProps) {
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
      {leaving && leaving.standing !== "unreviewed" && (
        <p className="text-ink-soft">
          What was judged of {leaving.ref} stays on its own page: its reviews, and the evidence that came with
          them.
        </p>
      )}
      <div className="mt-1.5 flex flex-wrap gap-2">
        <Button size="sm" pending={busy} onClick={() => commands.attach(match)}>
          {attachLabel} {claim.ref}
          <Key name={keys?.attach} />
        </Button>
        <Button
          size="sm"
          variant="quiet"
          pending={busy}
          onClick={() => commands.tellApart(match)}
          aria-label={`Not the same as ${claim.ref}`}
        >
          Not the same
          <Key name={keys?.tellApart} />
        </Button>
      </div>
    </li>
  );
}
