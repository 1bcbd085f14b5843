import type { Metadata } from "next";
import { ArticleFacts } from "@/components/articles/article-facts";
import { EarlierClaims } from "@/components/articles/earlier-claims";
import { EditArticleDialog } from "@/components/articles/edit-article-dialog";
import { toEditable } from "@/components/articles/edit-draft";
import { PrintedClaims } from "@/components/articles/printed-claims";
import { Reader } from "@/components/articles/reader/reader";
import { toRejected } from "@/components/articles/reader/to-read-suggestion";
import { RemovedNotice } from "@/components/articles/removed-text";
import { TakenBackClaims } from "@/components/articles/taken-back-claims";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { isAllowed } from "@/domain/access/policy";
import { supportsLanguage } from "@/domain/extraction/extract";
import { getArticle } from "@/server/articles/queries/get-article";
import { orNotFound } from "@/server/http/or-not-found";
import { pageActor } from "@/server/http/page-actor";
import { loadShown } from "./load-shown";

/** The reference names the tab, so that ten open articles can be told apart. */
export async function generateMetadata({ params }: PageProps<"/articles/[ref]">): Promise<Metadata> {
  return { title: (await params).ref };
}

/** The article screen. */
export default async function ArticlePage({ params }: PageProps<"/articles/[ref]">) {
  const actor = await pageActor("article.read");
  const article = await orNotFound(getArticle(actor, (await params).ref));
  const { claims, gone, takenBack, outlet, suggestions } = await loadShown(actor, article);
  const rights = {
    review: isAllowed(actor, "review.write"),
    overrideGuard: isAllowed(actor, "review.override-guard"),
    renew:
      isAllowed(actor, "suggestion.renew") &&
      supportsLanguage(article.language) &&
      !article.captures[0]?.removed,
  };

  return (
    <>
      <PageHeader
        title={<span dir="auto">{article.title}</span>}
        reference={article.ref}
        meta={<ArticleFacts article={article} mayRemove={isAllowed(actor, "capture.remove")} />}
        actions={
          <>
            {isAllowed(actor, "article.edit") && <EditArticleDialog article={toEditable(article)} />}
            {isAllowed(actor, "export.read") && (
              <ButtonLink href={`/export?article=${article.ref}`}>Export</ButtonLink>
            )}
          </>
        }
      />
      <RemovedNotice article={article} />
      {!supportsLanguage(article.language) && (
        <EmptyState
          title="No suggestions for this language"
          text="Sayso proposes claims in English only so far. Select words in the text to make a claim of them."
        />
      )}
      <Reader
        article={{ id: article.id, ref: article.ref, text: article.text, language: article.language, outlet }}
        items={[...claims, ...suggestions]}
        rejected={toRejected(article.suggestions)}
        rights={rights}
      />
      <EarlierClaims claims={gone} />
      <TakenBackClaims claims={takenBack} />
      <PrintedClaims claims={claims} />
    </>
  );
}
