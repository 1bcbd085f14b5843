import "server-only";
import type { Actor } from "@/domain/access/actor";
import { supportsLanguage } from "@/domain/extraction/extract";
import { AppError, type ErrorCode } from "@/lib/app-error";
import type { Refusal, Result } from "@/lib/result";
import { type RenewedSuggestions, renewSuggestions } from "./commands/renew-suggestions";
import { type ArticleToRenew, listArticlesToRenew } from "./queries/articles-to-renew";

/** What reading all articles again came to so far. */
export interface RenewalReport {
  articles: number;
  withoutPack: number;
  fresh: number;
  gone: number;
  same: number;
  /** Articles that could not be read, and why. */
  failed: { ref: string; reason: string }[];
}

const AT_ONCE = 100;

/**
 * Reads every article again that the extractor as it is now has not read, each in a transaction of its own: a run that broke
 * off is simply started again and goes on where it was.
 */
export async function renewAll(
  actor: Actor,
  onArticle: (report: RenewalReport) => void = () => undefined,
): Promise<RenewalReport> {
  const report: RenewalReport = { articles: 0, withoutPack: 0, fresh: 0, gone: 0, same: 0, failed: [] };
  for (let after: string | null = null; ; ) {
    const page: ArticleToRenew[] = await listArticlesToRenew(actor, { after, limit: AT_ONCE });
    const last = page.at(-1);
    if (!last) return report;
    for (const article of page) {
      await renewOne(actor, article, report);
      onArticle(report);
    }
    after = last.id;
  }
}

async function renewOne(actor: Actor, article: ArticleToRenew, report: RenewalReport): Promise<void> {
  if (!supportsLanguage(article.language)) {
    report.withoutPack += 1;
    return;
  }
  const renewed = await tryRenewing(actor, article.id);
  if (!renewed.ok) {
    report.failed.push({ ref: article.ref, reason: renewed.error.message });
    return;
  }
  const { fresh, gone, same } = renewed.value;
  report.articles += 1;
  report.fresh += fresh;
  report.gone += gone;
  report.same += same;
}

/** Failures that no other article would escape; any other one is the article's own. */
const ENDS_THE_RUN: ReadonlySet<ErrorCode> = new Set(["unavailable", "forbidden", "unauthenticated"]);

async function tryRenewing(actor: Actor, id: string): Promise<Result<RenewedSuggestions, Refusal>> {
  try {
    return await renewSuggestions(actor, id);
  } catch (error) {
    if (!(error instanceof AppError) || ENDS_THE_RUN.has(error.code)) throw error;
    return { ok: false, error: { kind: error.code, message: error.message } };
  }
}
