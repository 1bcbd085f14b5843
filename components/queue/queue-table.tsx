import { Published } from "@/components/articles/published";
import { ChainChips } from "@/components/claims/chain-chips";
import { ExceptionBadge } from "@/components/claims/exception-badge";
import { StandingBadge } from "@/components/claims/standing-badge";
import { toChainLinks } from "@/components/claims/to-chain-links";
import { Link } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { counted } from "@/lib/words";
import type { ClaimItem } from "@/server/claims/views";

/** At phone width the other columns give way to a line above and a line below the claim. */
const WIDE = "max-sm:hidden";

function Statement({ claim }: { claim: ClaimItem }) {
  return (
    <>
      <p className="mb-1 flex flex-wrap gap-x-3 sm:hidden">
        <span className="font-mono text-sm">{claim.ref}</span>
        <StandingBadge standing={claim.standing} />
      </p>
      <Link
        href={`/claims/${claim.ref}`}
        data-row-link
        dir="auto"
        className="block font-medium text-pretty hover:text-accent [overflow-wrap:anywhere]"
      >
        {claim.statement}
      </Link>
      {claim.byException && (
        <p className="mt-1">
          <ExceptionBadge />
        </p>
      )}
      <div className="mt-1.5">
        <ChainChips links={toChainLinks(claim.chain)} />
      </div>
      <p className="mt-1.5 text-sm text-ink-soft sm:hidden">
        {counted(claim.independentOrigins, "independent origin")} · {claim.article.ref}
      </p>
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
  const { publishedAt, publishedAtPrecision } = claim.article;

  return (
    <tr className="align-top focus-within:bg-sunken [&>td]:py-2.5">
      <Td mono className={WIDE}>
        {claim.ref}
      </Td>
      <Td className={WIDE}>
        <StandingBadge standing={claim.standing} />
      </Td>
      <Td className="sm:min-w-72">
        <Statement claim={claim} />
      </Td>
      <Td numeric className={WIDE}>
        <Origins claim={claim} />
      </Td>
      <Td className={WIDE}>
        <Article claim={claim} />
      </Td>
      <Td className={WIDE}>
        {publishedAt ? (
          <Published at={publishedAt} precision={publishedAtPrecision} />
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
          <Th className={WIDE}>Reference</Th>
          <Th className={WIDE}>Standing</Th>
          <Th>Claim and its chain</Th>
          <Th numeric className={WIDE}>
            Origins
          </Th>
          <Th className={WIDE}>Article</Th>
          <Th className={WIDE}>Published</Th>
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
