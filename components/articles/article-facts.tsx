import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import type { ArticleView } from "@/server/articles/views";
import { Captures } from "./captures";

function SameTexts({ article }: { article: ArticleView }) {
  if (article.sameTextAs) {
    return (
      <span>
        Same text as{" "}
        <Link className="link" href={`/articles/${article.sameTextAs}`}>
          {article.sameTextAs}
        </Link>
      </span>
    );
  }
  if (article.sameTexts.length === 0) return null;

  return (
    <span>
      Same text in{" "}
      {article.sameTexts.map(({ id, ref, outlet }) => (
        <Link key={id} className="link me-2" href={`/articles/${ref}`}>
          {ref} <bdi>({outlet})</bdi>
        </Link>
      ))}
    </span>
  );
}

/** Where an article comes from and how its text was taken: outlet, dates, address, capture and what was left out. */
export function ArticleFacts({ article, mayRemove }: { article: ArticleView; mayRemove: boolean }) {
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1">
      <Link className="link" href={`/sources/${article.outlet.ref}`}>
        <bdi>{article.outlet.name}</bdi>
      </Link>
      {article.publishedAt && (
        <DateTime value={article.publishedAt} precision={article.publishedAtPrecision ?? undefined} />
      )}
      {article.url && (
        <a className="link" href={article.url} rel="noreferrer">
          Original page
        </a>
      )}
      <SameTexts article={article} />
      <Captures article={article} mayRemove={mayRemove} />
    </div>
  );
}
