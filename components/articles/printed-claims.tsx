"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { StandingBadge } from "@/components/claims/standing-badge";
import { eachOnce, type ReadClaim } from "@/domain/articles/reading";

/** Whether the page is being laid out for paper; drawn before the browser goes on. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);

  useEffect(() => {
    const paper = window.matchMedia("print");
    const follow = () => flushSync(() => setPrinting(paper.matches));
    paper.addEventListener("change", follow);
    return () => paper.removeEventListener("change", follow);
  }, []);
  return printing;
}

/** The claims as a list behind the text, on paper only: thousands of them are not drawn to be hidden. */
export function PrintedClaims({ claims }: { claims: readonly ReadClaim[] }) {
  if (!usePrinting()) return null;

  return (
    <section>
      <h2 className="mt-6 text-lg font-semibold">Claims</h2>
      <ol>
        {eachOnce(claims).map((claim) => (
          <li key={claim.key} className="mt-2 break-inside-avoid">
            <span className="font-mono">{claim.ref}</span> <StandingBadge standing={claim.standing} />
            <p dir="auto">{claim.statement}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
