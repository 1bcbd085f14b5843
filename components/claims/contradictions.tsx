"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { useToast } from "@/components/ui/toast";
import { isReached, useAction } from "@/components/ui/use-action";
import type { ContradictionState } from "@/domain/claims/attach";
import { decideContradiction } from "@/server/claims/attach-actions";
import type { ContradictionView } from "@/server/claims/contradictions/views";
import { StandingBadge } from "./standing-badge";

interface ContradictionsProps {
  claim: { id: string; ref: string };
  pairs: readonly ContradictionView[];
  canDecide: boolean;
}

function useDecide(claimId: string) {
  const router = useRouter();
  const { show } = useToast();
  const { run, pending } = useAction(decideContradiction);

  const step = async (pair: ContradictionView, state: ContradictionState, version: number) => {
    const answer = await run({ claimId, other: pair.claim.id, reasons: pair.reasons, state, version });
    if (isReached(answer)) router.refresh();
    if (!answer.ok) show({ message: answer.error.message, tone: "error" });
    return answer;
  };
  const decide = async (pair: ContradictionView, state: "confirmed" | "dismissed") => {
    const answer = await step(pair, state, pair.version);
    if (!answer.ok) return;
    const undo = () => void step(pair, answer.value.before, answer.value.version);
    show({ message: `The contradiction with ${pair.claim.ref} was ${state}.`, undo });
  };
  return { pending, decide };
}

/** Claims that can't hold together with this one: confirmed ones for everybody, proposed ones for an editor to decide. */
export function Contradictions({ claim, pairs, canDecide }: ContradictionsProps) {
  const { pending, decide } = useDecide(claim.id);
  if (pairs.length === 0) return null;

  return (
    <Section title="Can’t both hold">
      <ul>
        {pairs.map((pair) => (
          <li key={pair.claim.id} className="border-b border-hairline py-3 first:pt-0 last:border-b-0">
            <p className="flex flex-wrap items-center gap-x-3">
              <Link href={`/claims/${pair.claim.ref}`} className="link font-mono text-sm">
                {pair.claim.ref}
              </Link>
              <StandingBadge standing={pair.claim.standing} />
              <span className="text-ink-soft">{pair.state === "confirmed" ? "Confirmed" : "Proposed"}</span>
            </p>
            <p dir="auto">{pair.claim.statement}</p>
            <p className="text-ink-soft">{pair.reasons.join("; ")}</p>
            {canDecide && (
              <div className="no-print mt-1.5 flex flex-wrap gap-2">
                {pair.state === "proposed" && (
                  <Button size="sm" pending={pending} onClick={() => decide(pair, "confirmed")}>
                    Confirm<span className="sr-only"> the contradiction with {pair.claim.ref}</span>
                  </Button>
                )}
                <Button size="sm" variant="quiet" pending={pending} onClick={() => decide(pair, "dismissed")}>
                  Dismiss<span className="sr-only"> the contradiction with {pair.claim.ref}</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
