import Link from "next/link";
import { ChainChips } from "@/components/claims/chain-chips";
import { StandingBadge } from "@/components/claims/standing-badge";
import { toChainLinks } from "@/components/claims/to-chain-links";
import { DateTime } from "@/components/ui/date-time";
import { Table, Td, Th } from "@/components/ui/table";
import type { ClaimItem } from "@/server/claims/views";

function Statement({ claim }: { claim: ClaimItem }) {
  return (
    <>
      <Link
        href={`/claims/${claim.ref}`}
        data-row-link
        dir="auto"
        className="block font-medium text-pretty hover:text-accent [overflow-wrap:anywhere]"
      >
        {claim.statement}
      </Link>
      <div className="mt-1.5">
        <ChainChips links={toChainLinks(claim.chain)} />
      </div>
    </>
  );
}

function Origins({ claim: { independentOrigins, weakOrigins } }: { claim: ClaimItem }) {
  return (
    <>
      {independentOrigins}
      {weakOrigins > 0 && <span className="block text-xs text-ink-soft">{weakOrigins} weak</span>}
    </>
  );
}

function Article({ claim: { article, appearances } }: { claim: ClaimItem }) {
  return (
    <>
      <Link href={`/articles/${article.ref}`} className="link font-mono text-sm" title={article.title}>
        {article.ref}
      </Link>
      <span className="block text-sm text-ink-soft">
        <bdi>{article.outlet}</bdi>
        {appearances > 1 && `, +${appearances - 1}`}
      </span>
    </>
  );
}

function Row({ claim }: { claim: ClaimItem }) {
  const { publishedAt } = claim.article;

  return (
    <tr className="align-top focus-within:bg-sunken [&>td]:py-2.5">
      <Td mono>{claim.ref}</Td>
      <Td>
        <StandingBadge standing={claim.standing} />
      </Td>
      <Td className="min-w-72">
        <Statement claim={claim} />
      </Td>
      <Td numeric>
        <Origins claim={claim} />
      </Td>
      <Td>
        <Article claim={claim} />
      </Td>
      <Td>
        {publishedAt ? (
          <DateTime value={publishedAt} precision="day" />
        ) : (
          <span className="text-ink-soft">No date</span>
        )}
      </Td>
    </tr>
  );
}

/** A page of the queue: reference, standing, the claim with its chain, its count of origins, and where it was printed. */
export function QueueTable({ claims }: { claims: readonly ClaimItem[] }) {
  return (
    <Table label="Claims">
      <thead>
        <tr>
          <Th>Reference</Th>
          <Th>Standing</Th>
          <Th>Claim and its chain</Th>
          <Th numeric>Origins</Th>
          <Th>Article</Th>
          <Th>Published</Th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <Row key={claim.id} claim={claim} />
        ))}
      </tbody>
    </Table>
  );
}
