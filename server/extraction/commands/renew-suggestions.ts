import "server-only";
import type { Actor } from "@/domain/access/actor";
import { EXTRACTOR_VERSION, supportsLanguage } from "@/domain/extraction/extract";
import type { Extraction } from "@/domain/extraction/extraction";
import { type Placed, type Renewal, renew } from "@/domain/extraction/renewal";
import { conflict } from "@/lib/app-error";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { authorize } from "@/server/access/authorize";
import { read } from "@/server/read";
import { transact } from "@/server/transact";
import { type HeldSuggestion, lockHeld } from "../held";
import { getReadableText, type ReadableText } from "../readable-text";
import { removeSuggestions, updateSuggestions } from "../renewal-store";
import { hullOf, proposeClaims, storeSuggestions } from "../suggest";

/** What reading an article again came to; `settled` proposals are not offered again. */
export interface RenewedSuggestions {
  articleId: string;
  extractor: string;
  fresh: number;
  gone: number;
  same: number;
  settled: number;
}

/** An article that was read again, and is ready to be stored. */
export interface ReadAgain {
  text: ReadableText;
  proposals: Extraction[];
}

/**
 * Reads the newest text of an article again with the extractor as it is now. What people settled stays as it is and is not
 * offered again; open suggestions that are found again are renewed, the others go.
 */
export async function renewSuggestions(
  actor: Actor,
  key: string,
): Promise<Result<RenewedSuggestions, Refusal>> {
  const ready = await readAgain(actor, key);
  return ready.ok ? ok(await storeRenewal(actor, ready.value)) : ready;
}

/** The first half: reads, and stores nothing. It may take long, so no transaction is open. */
export async function readAgain(actor: Actor, key: string): Promise<Result<ReadAgain, Refusal>> {
  const text = await read(actor, "suggestion.renew", (db) => getReadableText(db, key));
  if (!supportsLanguage(text.options.language))
    return refuse("language_without_pack", "Sayso proposes claims in English only so far.");
  if (text.removed)
    return refuse("text_removed", "The text of this article was taken away; there is nothing to read.");

  const proposals = await proposeClaims({ text: text.text, options: text.options });
  if (proposals === null)
    return refuse("unreadable", "This text is too long to be read again; its suggestions stay as they are.");
  return ok({ text, proposals });
}

/** The second half: settles what is new, gone and the same, in one transaction. An article that changed meanwhile is a conflict. */
export function storeRenewal(actor: Actor, { text, proposals }: ReadAgain): Promise<RenewedSuggestions> {
  return transact(actor, async ({ tx, record }) => {
    authorize(actor, "suggestion.renew");
    const { articleId, captureId, version } = text;
    const held = await lockHeld(tx, { articleId, captureId, version });
    if (held === null) throw conflict("article");

    const renewal = renew(held.items, proposals.map(toPlaced));
    const isGone = new Set(renewal.gone);
    const gone = held.items.filter(({ id }) => isGone.has(id));
    await removeSuggestions(tx, renewal.gone);
    await updateSuggestions(
      tx,
      renewal.same.flatMap(({ id, proposal }) => withProposal(id, proposals[proposal])),
    );
    await storeSuggestions(
      tx,
      { articleId, captureId, firstOrdinal: held.nextOrdinal },
      renewal.fresh.flatMap((at) => proposals[at] ?? []),
    );
    await tx.article.update({ where: { id: articleId }, data: { readBy: EXTRACTOR_VERSION } });

    const counts = countsOf(renewal);
    await record({
      kind: "SuggestionsRenewed",
      entity: "article",
      entityId: articleId,
      before: { extractor: text.readBy, gone: gone.map(toJson) },
      after: { extractor: EXTRACTOR_VERSION, ...counts },
    });
    return { articleId, extractor: EXTRACTOR_VERSION, ...counts };
  });
}

function toPlaced(proposal: Extraction): Placed {
  const { statement, chain } = proposal;
  return { span: hullOf(proposal), statement, origin: chain.at(-1)?.mention ?? null };
}

function withProposal(id: string, proposal: Extraction | undefined) {
  return proposal ? [{ id, proposal }] : [];
}

function countsOf({ fresh, gone, same, settled }: Renewal) {
  return { fresh: fresh.length, gone: gone.length, same: same.length, settled };
}

/** What the log keeps of a suggestion that nobody settled and that is gone. */
function toJson({ id, statement, span, rule }: HeldSuggestion) {
  return { id, statement, start: span.start, end: span.end, rule };
}
