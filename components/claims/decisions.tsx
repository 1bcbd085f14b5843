import { DateTime } from "@/components/ui/date-time";
import { FormMessage } from "@/components/ui/form-message";
import { Section } from "@/components/ui/section";
import { isDecided } from "@/domain/claims/standing";
import { CREDIBILITY_LABELS, type Credibility } from "@/domain/review/schema";
import { counted } from "@/lib/words";
import type { ClaimDetail, DecisionView, ReviewView } from "@/server/claims/views";
import { StandingBadge } from "./standing-badge";

/** A credibility with its words. */
function CredibilityLine({ credibility }: { credibility: Credibility | null }) {
  if (credibility === null) return null;

  return (
    <p className="text-ink-soft">
      Credibility {credibility}: {CREDIBILITY_LABELS[credibility].toLowerCase()}
    </p>
  );
}

function Override({ decision: { overrideReason, overruled } }: { decision: DecisionView }) {
  if (overrideReason === null) return null;

  return (
    <FormMessage tone="warning" title="Decided against the rule" className="mt-2">
      {overruled && <p className="text-ink-soft">{overruled}</p>}
      <p dir="auto" className="mt-1">
        {overrideReason}
      </p>
    </FormMessage>
  );
}

function Decision({ decision }: { decision: DecisionView }) {
  const { round, verdict, credibility, rationale, decidedBy, decidedAt, independentOrigins } = decision;

  return (
    <li className="border-b border-hairline py-3 first:pt-0 last:border-b-0">
      <p className="flex flex-wrap items-center gap-x-3">
        <StandingBadge standing={verdict} />
        <span className="text-ink-soft">
          <bdi>{decidedBy.name}</bdi>, round {round}, <DateTime value={decidedAt} />
        </span>
      </p>
      <p dir="auto" className="mt-1.5 mb-1 whitespace-pre-line">
        {rationale}
      </p>
      <CredibilityLine credibility={credibility} />
      <p className="text-ink-soft">It rested on {counted(independentOrigins, "independent origin")}.</p>
      <Override decision={decision} />
    </li>
  );
}

/** What the desk decided, the newest round first, with the reason where it went against the rule. */
export function Decisions({ decisions }: { decisions: readonly DecisionView[] }) {
  if (decisions.length === 0) return null;

  return (
    <Section title={decisions.length === 1 ? "Decision" : "Decisions"}>
      <ol>
        {decisions.toReversed().map((decision) => (
          <Decision key={decision.round} decision={decision} />
        ))}
      </ol>
    </Section>
  );
}

function Review({ review }: { review: ReviewView }) {
  const { verdict, credibility, rationale, reviewer, createdAt, round, current } = review;

  return (
    <li className="border-b border-hairline py-3 first:pt-0 last:border-b-0">
      <p className="flex flex-wrap items-center gap-x-3">
        <StandingBadge standing={verdict} />
        <span className="text-ink-soft">
          <bdi>{reviewer.name}</bdi>, round {round}, <DateTime value={createdAt} />
          {!current && ", replaced"}
        </span>
      </p>
      <p dir="auto" className="mt-1.5 whitespace-pre-line">
        {rationale}
      </p>
      <CredibilityLine credibility={credibility} />
    </li>
  );
}

/** Whether a decision already says all that this review says: it was the one that decided. */
function isTheDecision(review: ReviewView, decisions: readonly DecisionView[]): boolean {
  return decisions.some(
    ({ round, decidedBy, rationale, verdict, credibility }) =>
      review.current &&
      round === review.round &&
      decidedBy.id === review.reviewer.id &&
      verdict === review.verdict &&
      credibility === review.credibility &&
      rationale === review.rationale,
  );
}

/** The reviews this reader may see, beside those that became decisions: their own, and the others' once they gave one. */
export function Reviews({ claim }: { claim: ClaimDetail }) {
  const reviews = claim.reviews.filter((review) => !isTheDecision(review, claim.decisions));
  if (reviews.length === 0 && isDecided(claim.standing)) return null;

  return (
    <Section title="Reviews">
      {reviews.length === 0 ? (
        <p className="text-ink-soft">
          None you can see. Others’ reviews are shown after you have given yours.
        </p>
      ) : (
        <ol>
          {reviews.toReversed().map((review) => (
            <Review key={review.id} review={review} />
          ))}
        </ol>
      )}
    </Section>
  );
}
