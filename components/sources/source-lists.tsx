import { StandingBadge } from "@/components/claims/standing-badge";
import { ForeignText } from "@/components/ui/foreign-text";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { addressWith } from "@/lib/without-blanks";
import type { ArticleItem } from "@/server/articles/views";
import type { ClaimItem } from "@/server/claims/views";

/** The newest claims a source stands in the chain of. */
function SourceClaims({ claims }: { claims: readonly ClaimItem[] }) {
  if (claims.length === 0) return <p className="text-ink-soft">It stands in the chain of no claim yet.</p>;

  return (
    <Table stacked label="Claims of this source">
      <thead>
        <tr>
          <Th>Reference</Th>
          <Th>Standing</Th>
          <Th>Claim</Th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.id}>
            <Td mono>{claim.ref}</Td>
            <Td>
              <StandingBadge standing={claim.standing} />
            </Td>
            <Td className="min-w-64">
              <Link href={`/claims/${claim.ref}`}>
                <ForeignText text={claim.statement} />
              </Link>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface SourceWorkProps {
  sourceRef: string;
  claims: readonly ClaimItem[];
  articles: readonly ArticleItem[];
}

/** The newest claims and articles of a source. */
export function SourceWork({ sourceRef, claims, articles }: SourceWorkProps) {
  const inQueue = (
    <Link className="link" href={addressWith("/queue", { source: sourceRef })}>
      All in the queue
    </Link>
  );
  return (
    <>
      <Section title="Claims" action={inQueue}>
        <SourceClaims claims={claims} />
      </Section>
      {articles.length > 0 && (
        <Section title="Articles">
          <SourceArticles articles={articles} />
        </Section>
      )}
    </>
  );
}

/** The newest articles an outlet published. */
function SourceArticles({ articles }: { articles: readonly ArticleItem[] }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {articles.map((article) => (
        <li key={article.id}>
          <span className="me-2.5 font-mono text-sm text-ink-faint">{article.ref}</span>
          <Link href={`/articles/${article.ref}`} className="hover:underline">
            <ForeignText text={article.title} lang={article.language} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
