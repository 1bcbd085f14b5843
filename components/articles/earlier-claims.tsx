import { StandingBadge } from "@/components/claims/standing-badge";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { eachOnce, type ReadClaim } from "@/domain/articles/reading";

/** Claims on words that the newest capture no longer has. They stay, but can't be marked in its text. */
export function EarlierClaims({ claims }: { claims: readonly ReadClaim[] }) {
  if (claims.length === 0) return null;

  return (
    <Section title="On earlier captures of this article">
      <ul>
        {eachOnce(claims).map((claim) => (
          <li key={claim.key} className="border-b border-hairline py-2">
            <Link className="link me-3 font-mono" href={`/claims/${claim.ref}`}>
              {claim.ref}
            </Link>
            <StandingBadge standing={claim.standing} />
            <p dir="auto">{claim.statement}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
