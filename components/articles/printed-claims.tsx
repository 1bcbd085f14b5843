import { StandingBadge } from "@/components/claims/standing-badge";
import type { ReadClaim } from "@/domain/articles/reading";

/** The claims as a list behind the text, on paper only. */
export function PrintedClaims({ claims }: { claims: readonly ReadClaim[] }) {
  return (
    <section className="hidden print:block">
      <h2 className="mt-6 text-lg font-semibold">Claims</h2>
      <ol>
        {claims.map((claim) => (
          <li key={claim.key} className="mt-2 break-inside-avoid">
            <span className="font-mono">{claim.ref}</span> <StandingBadge standing={claim.standing} />
            <p dir="auto">{claim.statement}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
