import "server-only";
import type { Actor } from "@/domain/access/actor";
import { formatPublishedAt } from "@/domain/articles/published-at";
import { ok, type Refusal, type Result } from "@/lib/result";
import { sliceCodePoints } from "@/lib/text/code-points";
import { checkFetching } from "../fetching/check-fetching";
import { type FetchPolicy, PUBLIC_POLICY } from "../fetching/fetch-policy";
import { fieldsOf } from "../fields-of";
import { prepareCapture } from "../prepare-capture";
import type { Submission } from "../submission";

/** What would be captured, before anything is stored. */
export interface ArticlePreview {
  /** The beginning of the text. */
  opening: string;
  textLength: number;
  leftOut: string[];
  fields: { title: string; outlet: string; publishedAt: string; language: string };
}

const OPENING_LENGTH = 4_000;

/** Reads what was sent as adding would, and stores nothing. */
export async function previewArticle(
  actor: Actor,
  submission: Submission,
  policy: FetchPolicy = PUBLIC_POLICY,
): Promise<Result<ArticlePreview, Refusal>> {
  const fetching = await checkFetching(actor, "article.create", submission.content);
  if (!fetching.ok) return fetching;
  const prepared = await prepareCapture(submission.content, policy);
  if (!prepared.ok) return prepared;

  const { text, textLength, leftOut } = prepared.value;
  const { publishedAt, ...fields } = fieldsOf(submission, prepared.value);
  return ok({
    opening: sliceCodePoints(text, { start: 0, end: OPENING_LENGTH }),
    textLength,
    leftOut,
    fields: { ...fields, publishedAt: publishedAt === null ? "" : formatPublishedAt(publishedAt) },
  });
}
