import type { ExtractedLink, Extraction } from "@/domain/extraction/extraction";
import { newId } from "@/lib/new-id";
import { database } from "@/server/database/client";
import { inTransaction } from "@/server/database/scope";
import { storeSuggestions } from "@/server/extraction/suggest";

/** A proposed link: a named origin that asserts, with the cue "said"; a test names only what it is about. */
export function aProposedLink(over: Partial<ExtractedLink> = {}): ExtractedLink {
  return {
    ...{ role: "origin", mention: "the Observatory", span: null, cue: "said", cueSpan: null },
    ...{ stance: "asserts", unnamed: false, resolvesTo: null },
    ...over,
  };
}

/** A proposal on the first nine characters of a text, ascribed to nobody; a test names only what it is about. */
export function aProposal(over: Partial<Extraction> = {}): Extraction {
  return {
    ...{ content: [{ start: 0, end: 9 }], cue: [], source: [], statement: "The town fell.", chain: [] },
    ...{ quotation: "indirect", polarity: "affirmed", negated: false, phrase: false, caveats: [] },
    ...{ figures: [], times: [], confidence: 0.9, rule: "source-cue-content" },
    ...over,
  };
}

/** Offers proposals on a capture of an article, as if the extractor had found them. Gives their ids, in the order given. */
export async function offer(
  { articleId, captureId }: { articleId: string; captureId: string },
  ...proposals: Extraction[]
): Promise<string[]> {
  const firstOrdinal = await database().suggestion.count({ where: { captureId } });
  await inTransaction((tx) => storeSuggestions(tx, { articleId, captureId, firstOrdinal }, proposals));
  const stored = await database().suggestion.findMany({
    where: { captureId, ordinal: { gte: firstOrdinal } },
    orderBy: { ordinal: "asc" },
    select: { id: true },
  });
  return stored.map(({ id }) => id);
}

/** A later capture of an article. Its text is the newest one's unless given. Gives its id. */
export async function aLaterCapture(
  articleId: string,
  over: { text?: string; textSha256?: string } = {},
): Promise<string> {
  const { id: _id, ...newest } = await database().capture.findFirstOrThrow({
    where: { articleId },
    orderBy: { number: "desc" },
  });
  const id = newId();
  const sha256 = id.replaceAll("-", "").repeat(2);
  await database().capture.create({
    data: { ...newest, id, number: newest.number + 1, sha256, ...over },
  });
  return id;
}
