import { Link } from "@/components/ui/link";
import { counted } from "@/lib/words";
import type { ArticleItem } from "@/server/articles/views";

function progress({ claims, decidedClaims, openSuggestions }: ArticleItem): string {
  const decided = claims === 0 ? "no claims yet" : `${decidedClaims} of ${counted(claims, "claim")} decided`;
  return openSuggestions === 0 ? decided : `${decided}, ${counted(openSuggestions, "open suggestion")}`;
}

/** The articles added last, with how far each is. */
export function NewestArticles({ articles }: { articles: readonly ArticleItem[] }) {
  return (
    <ul className="border-t border-hairline">
      {articles.map((article) => (
        <li key={article.id} className="border-b border-hairline py-2">
          <Link href={`/articles/${article.ref}`} className="group flex gap-x-3 rounded-[3px]">
            <span className="w-12 shrink-0 font-mono text-sm text-ink-soft">{article.ref}</span>
            <span className="min-w-0 flex-1">
              <bdi lang={article.language} className="font-medium group-hover:text-accent">
                {article.title}
              </bdi>
              <span className="block text-sm text-ink-soft tabular-nums">
                <bdi>{article.outlet.name}</bdi> · {progress(article)}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
