import type { ProposedLink, ReadClaim, ReadLink, ReadSuggestion } from "@/domain/articles/reading";
import { codePointLength, type Span } from "@/lib/text/code-points";
import type {
  ArticleItem,
  ArticleView,
  CaptureView,
  ProposedLinkView,
  SuggestionView,
} from "@/server/articles/views";
import type { MatchView } from "@/server/claims/matching/views";
import { idOf } from "./claim-views";

const AT = "2016-05-12T09:30:00.000Z";

/** What the article of the builders says: two paragraphs, with a character of two UTF-16 units before most of its words. */
const TEXT =
  "💥 Nine died in Khan Tuman, the Observatory said.\n\nThe army left on Friday, Anadolu reported.";

/** Where words first stand in a text, in code points; throws where they don't. */
export function spanOf(quote: string, text: string = TEXT): Span {
  const at = text.indexOf(quote);
  if (at === -1) throw new Error(`The text does not say "${quote}".`);
  const start = codePointLength(text.slice(0, at));
  return { start, end: start + codePointLength(quote) };
}

/** An article in the list: of Reuters, with one of three claims decided and nothing suggested. */
export function anArticleItem(said: Partial<ArticleItem> = {}): ArticleItem {
  return {
    id: idOf(301),
    ref: "A-1",
    title: "Fighting in Khan Tuman",
    outlet: { id: idOf(500), ref: "S-2", name: "Reuters", checked: true },
    publishedAt: AT,
    publishedAtPrecision: "minute",
    language: "en",
    url: null,
    sameTextAs: null,
    version: 4,
    createdAt: AT,
    claims: 3,
    decidedClaims: 1,
    openSuggestions: 0,
    ...said,
  };
}

/** A capture: the first one, pasted, with nothing left out. */
export function aCaptureView(said: Partial<CaptureView> = {}): CaptureView {
  return {
    id: idOf(401),
    number: 1,
    method: "paste",
    mediaType: "text/plain",
    sourceUrl: null,
    sha256: "ab".repeat(32),
    textLength: codePointLength(TEXT),
    leftOut: [],
    retrievedAt: AT,
    removed: null,
    ...said,
  };
}

/** An article as its own page gets it: captured once, its text nowhere else. */
export function anArticleView(said: Partial<ArticleView> = {}): ArticleView {
  const { claims: _, decidedClaims: __, openSuggestions: ___, ...item } = anArticleItem();
  return {
    ...item,
    text: TEXT,
    textLength: codePointLength(TEXT),
    captureId: idOf(401),
    sha256: "ab".repeat(32),
    captures: [aCaptureView()],
    sameTexts: [],
    suggestions: [],
    ...said,
  };
}

/** A link that the extractor proposes: "the Observatory", matched to no source. */
function aProposedLinkView(said: Partial<ProposedLinkView> = {}): ProposedLinkView {
  return {
    role: "origin",
    sourceId: null,
    source: "the Observatory",
    checked: false,
    unnamed: false,
    stance: "asserts",
    mention: "the Observatory",
    mentionSpan: null,
    cue: "said",
    cueSpan: null,
    resolvesTo: null,
    offers: [],
    ...said,
  };
}

/** A suggestion as the server gives it: the army's leaving, likely, by Anadolu. */
export function aSuggestionView(said: Partial<SuggestionView> = {}): SuggestionView {
  const quote = "The army left on Friday";
  return {
    id: idOf(701),
    ...spanOf(quote),
    quote,
    statement: "The army left on Friday.",
    chain: [aProposedLinkView({ source: "Anadolu", mention: "Anadolu", cue: "reported" })],
    caveats: [],
    content: [],
    cue: [],
    source: [],
    rule: "reported-after",
    confidence: 0.8,
    phrase: false,
    state: "open",
    version: 0,
    ...said,
  };
}

/** The article's own outlet in a chain on the article screen: Reuters. */
export function anOutletReadLink(said: Partial<ReadLink> = {}): ReadLink {
  return {
    role: "outlet",
    sourceId: idOf(500),
    name: "Reuters",
    unnamed: false,
    checked: true,
    firstHand: false,
    stance: "asserts",
    cue: null,
    mention: null,
    ...said,
  };
}

/** An origin in a chain on the article screen: SOHR, checked, named as "the Observatory". */
export function aReadLink(said: Partial<ReadLink> = {}): ReadLink {
  return {
    ...anOutletReadLink(),
    role: "origin",
    sourceId: idOf(501),
    name: "Syrian Observatory for Human Rights",
    cue: "said",
    mention: "the Observatory",
    ...said,
  };
}

/** A proposed origin on the article screen: "Andadolu", registered nowhere, near nothing. */
function aProposedLink(said: Partial<ProposedLink> = {}): ProposedLink {
  const printed = { sourceId: null, name: "Andadolu", mention: "Andadolu", checked: false };
  return { ...aReadLink(printed), cue: "reported", near: [], ...said };
}

/** A claim on the article screen: unreviewed, at version 3, said by SOHR. */
export function aReadClaim(said: Partial<ReadClaim> = {}): ReadClaim {
  const quote = "Nine died in Khan Tuman";
  return {
    kind: "claim",
    key: idOf(201),
    claimId: idOf(1),
    ref: "C-1",
    span: spanOf(quote),
    quote,
    statement: "Nine people died in Khan Tuman.",
    standing: "unreviewed",
    byException: false,
    version: 3,
    chain: [anOutletReadLink(), aReadLink()],
    ...said,
  };
}

/** A suggestion on the article screen: open, likely, by "Andadolu". */
export function aReadSuggestion(said: Partial<ReadSuggestion> = {}): ReadSuggestion {
  const quote = "The army left on Friday";
  return {
    kind: "suggestion",
    key: idOf(701),
    span: spanOf(quote),
    quote,
    statement: "The army left on Friday.",
    version: 0,
    confidence: 0.8,
    rule: "reported-after",
    phrase: false,
    chain: [{ ...anOutletReadLink(), near: [] }, aProposedLink()],
    chainTaken: false,
    ...said,
  };
}

/** The article as its screen shows it. */
export const READ_ARTICLE = {
  id: idOf(301),
  ref: "A-1",
  text: TEXT,
  language: "en",
  outlet: anOutletReadLink(),
};

/** A claim on the desk that is likely the same: C-7 of BBC, for one reason and against none. */
export function aMatchView(said: Partial<MatchView["claim"]> = {}, more: Partial<MatchView> = {}): MatchView {
  const claim = { id: idOf(7), ref: "C-7", statement: "Nine were killed.", standing: "disputed" } as const;
  return {
    claim: { ...claim, outlets: ["BBC"], ...said },
    score: 0.8,
    shared: ["same place: Khan Tuman"],
    against: [],
    ...more,
  };
}
