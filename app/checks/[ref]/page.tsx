import type { Metadata } from "next";
import { headers } from "next/headers";
import { cache } from "react";
import { CheckEvidence } from "@/components/checks/check-evidence";
import { CheckFrame } from "@/components/checks/check-frame";
import { CheckOrigins } from "@/components/checks/check-origins";
import { CheckQuotes } from "@/components/checks/check-quotes";
import { CheckVerdict } from "@/components/checks/check-verdict";
import { sessionActor } from "@/server/access/gates/session";
import { orNotFound } from "@/server/http/or-not-found";
import { deskAddress } from "@/server/http/public-url";
import { getCheck } from "@/server/summaries/queries/get-check";

const findCheck = cache(async (ref: string) =>
  orNotFound(getCheck(await sessionActor(), ref, deskAddress(await headers()))),
);

/** The claim in the tab, and the one address of this check for who links to it. */
export async function generateMetadata({ params }: PageProps<"/checks/[ref]">): Promise<Metadata> {
  const { ref, statement, url } = await findCheck((await params).ref);
  return { title: `${ref}: ${statement}`, description: null, alternates: { canonical: url } };
}

/** The public page of one check: for everybody, without a sign-in and without scripts. */
export default async function CheckPage({ params }: PageProps<"/checks/[ref]">) {
  const check = await findCheck((await params).ref);
  const { basis, deskName, jsonLd, url } = check;

  return (
    <CheckFrame deskName={deskName}>
      {/* Data, not a script: nothing runs it, and no policy on scripts is about it. */}
      {jsonLd !== null && <script type="application/ld+json">{jsonLd}</script>}
      <article>
        <CheckVerdict check={check} />
        <CheckOrigins check={check} />
        {basis !== null && (
          <>
            <CheckQuotes appearances={basis.appearances} />
            <CheckEvidence evidence={basis.evidence} />
          </>
        )}
        <p className="mt-8 border-t border-hairline pt-4 text-sm text-ink-soft">
          The permanent address of this check is{" "}
          <a href={url} className="link [overflow-wrap:anywhere]">
            {url}
          </a>
        </p>
      </article>
    </CheckFrame>
  );
}
