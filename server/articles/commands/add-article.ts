import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Permission } from "@/domain/access/policy";
import { type Addition, decideAddition } from "@/domain/articles/addition";
import type { CompleteFields } from "@/domain/articles/complete-fields";
import { momentOfDay } from "@/domain/articles/published-at";
import { EXTRACTOR_VERSION } from "@/domain/extraction/extract";
import type { Extraction } from "@/domain/extraction/extraction";
import { formatReference } from "@/lib/reference";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { proposeClaims, storeSuggestions } from "@/server/extraction/suggest";
import { read } from "@/server/read";
import { reconsiderDependents } from "@/server/review/reconsider-dependents";
import { resolveOrCreateSource } from "@/server/sources/store";
import { transact, type Work } from "@/server/transact";
import { checkFetching } from "../fetching/check-fetching";
import { type FetchPolicy, PUBLIC_POLICY } from "../fetching/fetch-policy";
import { addressOf, fieldsOf } from "../fields-of";
import { outletCreated } from "../outlet-created";
import { prepareCapture } from "../prepare-capture";
import {
  type AdditionKeys,
  type ArrivingArticle,
  type ArticleKey,
  findForAddition,
  findRemoved,
  findSameCapture,
  getArticleKey,
  insertArticle,
  insertCapture,
  lockAddition,
  saveReadBy,
} from "../store";
import type { Submission } from "../submission";

/** What adding came to, and the article it is about. */
export interface AddedArticle {
  outcome: Addition["kind"];
  articleId: string;
}

interface Arrival extends ArrivingArticle {
  kind: "arrival";
  /** Null when the extractor could not read the text. */
  proposals: Extraction[] | null;
}

/** A text that was fetched, read and searched for claims, and is ready to be stored; or the article that holds it already. */
export type ReadyArticle = Arrival | { kind: "already_there"; articleId: string };

/** Adds a text as an article, or as a capture of one, with the claims the extractor proposes. */
export async function addArticle(
  actor: Actor,
  submission: Submission,
  policy: FetchPolicy = PUBLIC_POLICY,
): Promise<Result<AddedArticle, Refusal>> {
  const ready = await readyArticle(actor, submission, policy);
  return ready.ok ? storeArticle(actor, ready.value) : ready;
}

/** The first half of adding: fetches and reads, and stores nothing. It may take long, so no transaction is open. */
export async function readyArticle(
  actor: Actor,
  submission: Submission,
  policy: FetchPolicy = PUBLIC_POLICY,
): Promise<Result<ReadyArticle, Refusal>> {
  const fetching = await checkFetching(actor, permissionFor(submission), submission.content);
  if (!fetching.ok) return fetching;
  const prepared = await prepareCapture(submission.content, policy);
  if (!prepared.ok) return prepared;

  const fields = fieldsOf(submission, prepared.value);
  const arrival = { submission, capture: prepared.value, fields };
  const known = await read(actor, permissionFor(submission), (db) => findSameCapture(db, arrival));
  if (known !== null) return ok({ kind: "already_there", articleId: known });

  const proposals = await proposeClaims({ text: arrival.capture.text, options: optionsOf(fields) });
  return ok({ kind: "arrival", ...arrival, proposals });
}

/** The second half of adding: stores what is ready, in one transaction. */
export async function storeArticle(
  actor: Actor,
  ready: ReadyArticle,
): Promise<Result<AddedArticle, Refusal>> {
  if (ready.kind === "already_there") return ok({ outcome: ready.kind, articleId: ready.articleId });
  return transact(actor, (work) => store(actor, work, ready));
}

/** Importing is for the command line only: its lines name keys and addresses that nobody checks. */
function permissionFor({ method }: Submission): Permission {
  return method === "import" ? "article.import" : "article.create";
}

function optionsOf({ title, outlet, language, publishedAt }: CompleteFields) {
  const day = publishedAt && momentOfDay(new Date(publishedAt.at), publishedAt.precision);
  return { title, outlet, language, publishedAt: day };
}

async function store(actor: Actor, work: Work, arrival: Arrival): Promise<Result<AddedArticle, Refusal>> {
  authorize(actor, permissionFor(arrival.submission));
  const { tx, now, record } = work;
  const outlet = await resolveOrCreateSource(tx, { name: arrival.fields.outlet, kind: "outlet", now });
  const keys = keysOf(arrival, outlet.id);
  await lockAddition(tx, keys);
  const removedFrom = await findRemoved(tx, keys);
  if (removedFrom !== null) return refuseRemoved(removedFrom);
  const addition = decideAddition(await findForAddition(tx, keys));
  if (addition.kind === "already_there") return ok({ outcome: addition.kind, articleId: addition.articleId });

  if (outlet.created) await record(outletCreated(outlet));
  const article =
    addition.kind === "new_article"
      ? await insertArticle(tx, arrival, {
          outletId: outlet.id,
          createdById: actor.userId ?? "",
          now,
          sameTextAsId: addition.sameTextAsId,
        })
      : await getArticleKey(tx, addition.articleId);
  const { kind } = addition;
  const change = () => storeCapture(work, arrival, { article, kind });
  if (kind === "new_article") await change();
  else
    await reconsiderDependents(work, {
      dependents: { articleId: article.id },
      because: `${formatReference("A", article.ref)} was retrieved again with other bytes`,
      change,
    });
  return ok({ outcome: addition.kind, articleId: article.id });
}

function refuseRemoved(ref: number): Result<never, Refusal> {
  const where = formatReference("A", ref);
  return refuse(
    "text_removed",
    `This text was taken away from ${where}; the reason stands there. It can’t be added again.`,
  );
}

async function storeCapture(
  { tx, now, record }: Work,
  arrival: Arrival,
  { article, kind }: { article: ArticleKey; kind: "new_article" | "new_capture" },
): Promise<void> {
  const { capture, fields, submission } = arrival;
  const { id, number, isNewText } = await insertCapture(tx, arrival, { articleId: article.id, now });
  const proposals = (isNewText && arrival.proposals) || [];
  await storeSuggestions(tx, { articleId: article.id, captureId: id, firstOrdinal: 0 }, proposals);
  if (isNewText) await saveReadBy(tx, article.id, arrival.proposals && EXTRACTOR_VERSION);
  await record({
    kind: kind === "new_article" ? "ArticleAdded" : "CaptureAdded",
    entity: "article",
    entityId: article.id,
    after: {
      ref: formatReference("A", article.ref),
      ...(kind === "new_article" ? { title: fields.title, outlet: fields.outlet } : {}),
      capture: number,
      method: submission.method,
      sha256: capture.sha256,
      suggestions: proposals.length,
    },
  });
}

function keysOf({ submission, capture }: Arrival, canonicalOutletId: string): AdditionKeys {
  return {
    canonicalOutletId,
    sha256: capture.sha256,
    textSha256: capture.textSha256,
    address: addressOf(submission, capture),
    externalId: submission.externalId,
  };
}
