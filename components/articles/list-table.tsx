import { DateTime } from "@/components/ui/date-time";
import { ForeignText } from "@/components/ui/foreign-text";
import { Link } from "@/components/ui/link";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Table, Td, Th } from "@/components/ui/table";
import { counted } from "@/lib/words";
import type { ArticleItem } from "@/server/articles/views";

function Title({ article }: { article: ArticleItem }) {
  return (
    <>
      <Link href={`/articles/${article.ref}`} className="font-medium">
        <ForeignText text={article.title} lang={article.language} />
      </Link>
      {article.sameTextAs && (
        <p className="text-sm text-ink-soft">
          Same text as <Link href={`/articles/${article.sameTextAs}`}>{article.sameTextAs}</Link>
        </p>
      )}
    </>
  );
}

function Progress({ article }: { article: ArticleItem }) {
  const { claims, decidedClaims, openSuggestions } = article;
  return (
    <>
      {claims > 0 ? (
        <ProgressBar
          label={`${decidedClaims} of ${counted(claims, "claim")} decided`}
          value={decidedClaims}
          max={claims}
          showFigures
        />
      ) : (
        <span className="text-ink-soft">No claims yet</span>
      )}
      {openSuggestions > 0 && (
        <p className="text-sm text-ink-soft tabular-nums">{counted(openSuggestions, "open suggestion")}</p>
      )}
    </>
  );
}

function Row({ article }: { article: ArticleItem }) {
  const { outlet, publishedAt, publishedAtPrecision } = article;
  return (
    <tr>
      <Td mono>{article.ref}</Td>
      <Td className="min-w-64 max-sm:basis-full">
        <Title article={article} />
      </Td>
      <Td>
        <Link href={`/sources/${outlet.ref}`}>
          <ForeignText text={outlet.name} />
        </Link>
      </Td>
      <Td>
        {publishedAt ? (
          <DateTime value={publishedAt} precision={publishedAtPrecision ?? "day"} />
        ) : (
          <span className="text-ink-soft">No date</span>
        )}
      </Td>
      <Td>{article.language}</Td>
      <Td className="min-w-44 max-sm:basis-full">
        <Progress article={article} />
      </Td>
    </tr>
  );
}

/** The articles of a page of the list, each with how many of its claims are decided. */
export function ListTable({ articles }: { articles: readonly ArticleItem[] }) {
  return (
    <Table stacked label="Articles">
      <thead>
        <tr>
          <Th>Reference</Th>
          <Th>Title</Th>
          <Th>Outlet</Th>
          <Th>Published</Th>
          <Th>Language</Th>
          <Th>Claims decided</Th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <Row key={article.id} article={article} />
        ))}
      </tbody>
    </Table>
  );
}
