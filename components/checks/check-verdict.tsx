import { StandingBadge } from "@/components/claims/standing-badge";
import { DateTime } from "@/components/ui/date-time";
import { FormMessage } from "@/components/ui/form-message";
import { CREDIBILITY_LABELS } from "@/domain/review/schema";
import { BY_EXCEPTION_WORDS, meaningInWords } from "@/domain/summaries/public-wording";
import type { Check } from "@/server/summaries/checks";

/** The claim and what the desk decided on it, in words a passer-by understands. */
export function CheckVerdict({ check }: { check: Check }) {
  const { ref, statement, verdict, underReview, decidedAt, rationale, overrideReason, basis } = check;
  const credibility = basis?.credibility ?? null;

  return (
    <header>
      <p className="font-mono text-md text-ink-faint">{ref}</p>
      <h1 dir="auto" className="mt-1 font-serif text-2xl font-semibold text-pretty [overflow-wrap:anywhere]">
        {statement}
      </h1>
      {underReview && (
        <FormMessage tone="warning" className="mt-4" title="Under review again">
          <p>
            Something about this claim has changed since it was decided. What follows is the last decision;
            the rest is shown when the desk has decided again.
          </p>
        </FormMessage>
      )}
      <div className="mt-4 text-md">
        <StandingBadge standing={verdict} />
        <p className="mt-1 max-w-measure">{meaningInWords(check)}</p>
        <p className="mt-1 text-ink-soft">
          Decided <DateTime value={decidedAt} />
          {credibility !== null &&
            `. Credibility ${credibility} of 6: ${CREDIBILITY_LABELS[credibility].toLowerCase()}`}
        </p>
      </div>
      <h2 className="mt-6 text-lg font-semibold">Why</h2>
      <p dir="auto" className="mt-1 max-w-measure text-md whitespace-pre-line [overflow-wrap:anywhere]">
        {rationale}
      </p>
      {overrideReason !== null && (
        <FormMessage tone="info" className="mt-3" title={BY_EXCEPTION_WORDS}>
          <p dir="auto" className="[overflow-wrap:anywhere]">
            {overrideReason}
          </p>
        </FormMessage>
      )}
    </header>
  );
}
