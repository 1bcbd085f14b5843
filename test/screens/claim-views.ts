import type { ClaimRights } from "@/components/claims/claim-rights";
import type { ContradictionView } from "@/server/claims/contradictions/views";
import type { MatchView } from "@/server/claims/matching/views";
import type {
  AppearanceView,
  ClaimDetail,
  ClaimItem,
  DecisionView,
  EvidenceView,
  LinkView,
  ReviewView,
} from "@/server/claims/views";
import type { IndependenceDetail, OriginDecisionView } from "@/server/corroboration/views";

/** A key that says what it is the key of by its last digits: `idOf(7)`. */
export function idOf(number: number): string {
  return `01932b7e-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

const AT = "2016-05-12T09:30:00.000Z";

/** A link of a chain as screens get it: SOHR, checked, named with "said". */
export function aLinkView(said: Partial<LinkView> = {}): LinkView {
  return {
    sourceId: idOf(501),
    sourceRef: "S-1",
    source: "Syrian Observatory for Human Rights",
    nameThen: null,
    kind: "monitor",
    checked: true,
    retracted: false,
    unnamed: false,
    role: "origin",
    cue: "said",
    mention: "SOHR",
    stance: "asserts",
    firstHand: false,
    againstInterest: false,
    originalUrl: null,
    originalChecked: false,
    ...said,
  };
}

/** The outlet's own link: Reuters, in the first place of a chain. */
export function anOutletLink(said: Partial<LinkView> = {}): LinkView {
  const outlet = { sourceId: idOf(500), sourceRef: "S-2", source: "Reuters", kind: "news_agency" } as const;
  return aLinkView({ ...outlet, role: "outlet", cue: null, mention: null, ...said });
}

/** One appearance: nine characters of an article of Reuters, said by SOHR. */
export function anAppearanceView(said: Partial<AppearanceView> = {}): AppearanceView {
  return {
    id: idOf(201),
    article: {
      id: idOf(301),
      ref: "A-1",
      title: "Fighting in Khan Tuman",
      outlet: "Reuters",
      language: "en",
      url: null,
      publishedAt: AT,
      publishedAtPrecision: "minute",
    },
    captureId: idOf(401),
    captureSha256: "ab".repeat(32),
    suggestionId: null,
    start: 0,
    end: 9,
    quote: "Nine died",
    prefix: "",
    suffix: " in Khan Tuman, the Observatory said.",
    caveats: [],
    answeredReason: null,
    chain: [anOutletLink(), aLinkView()],
    ...said,
  };
}

/** A claim as a list shows it: unreviewed, at version 3, made once. */
export function aClaimItem(said: Partial<ClaimItem> = {}): ClaimItem {
  const { article, captureId, suggestionId, start, end, quote, caveats, chain } = anAppearanceView();
  return {
    id: idOf(1),
    ref: "C-1",
    statement: "Nine people died in Khan Tuman.",
    standing: "unreviewed",
    version: 3,
    createdAt: AT,
    ...{ article, captureId, suggestionId, start, end, quote, caveats, chain },
    appearanceId: idOf(201),
    byException: false,
    appearances: 1,
    independentOrigins: 1,
    weakOrigins: 0,
    ...said,
  };
}

/** One piece of evidence for a claim: an address with a quote. */
export function anEvidenceView(said: Partial<EvidenceView> = {}): EvidenceView {
  return {
    id: idOf(601),
    stance: "for",
    url: "https://example.org/report",
    captureId: null,
    captureSha256: null,
    articleRef: null,
    claimRef: null,
    quote: "Nine bodies were counted.",
    note: null,
    source: null,
    reviewId: null,
    answeredReason: null,
    addedBy: { id: idOf(901), name: "Rana Haddad" },
    createdAt: AT,
    ...said,
  };
}

/** The count of one appearance by one checked origin. */
export function oneOrigin(said: Partial<ClaimDetail["independence"]> = {}): ClaimDetail["independence"] {
  return {
    outlets: 1,
    independentOrigins: 1,
    strongGroups: 1,
    weakGroups: 0,
    supply: 1,
    camps: [],
    crossCamp: false,
    separations: [],
    explanation: ["1 outlet, 1 independent origin"],
    groups: [
      {
        key: idOf(501),
        weak: false,
        origins: [anOrigin(501, { name: "Syrian Observatory for Human Rights" })],
        appearanceIds: [idOf(201)],
        evidenceIds: [],
        joins: [],
        camps: [],
        againstInterest: false,
      },
    ],
    opposition: [],
    ...said,
  };
}

type Group = ClaimDetail["independence"]["groups"][number];

/** A checked origin on no side; a test names only what it is about. */
export function anOrigin(id: number, said: Partial<Group["origins"][number]> = {}): Group["origins"][number] {
  return {
    ...{ sourceId: idOf(id), name: "SOHR", weakness: null, recordedIds: [idOf(id)] },
    ...{ camps: [], againstInterest: false },
    ...said,
  };
}

/** One group of origins by their names, checked and on no side; ids count on from `id`. */
export function aGroup(names: readonly string[], id: number, said: Partial<Group> = {}): Group {
  const origins = names.map((name, index) => anOrigin(id + index, { name }));
  return {
    ...{ key: idOf(id), weak: false, origins, appearanceIds: [], evidenceIds: [] },
    ...{ joins: [], camps: [], againstInterest: false },
    ...said,
  };
}

/** The count with people's decisions, as a claim's own page gets it: nothing decided, no texts alike. */
export function anIndependenceDetail(said: Partial<IndependenceDetail> = {}): IndependenceDetail {
  return {
    ...oneOrigin(),
    ...{ claimId: idOf(1), claimRef: "C-1", claimVersion: 3, ruleVersion: 1, day: null },
    ...{ decisions: [], sameTexts: [] },
    ...said,
  };
}

/** A person's word that SOHR and Anadolu depend on one another here; it stands. */
export function anOriginDecision(said: Partial<OriginDecisionView> = {}): OriginDecisionView {
  return {
    id: idOf(701),
    decision: "dependent",
    origins: [
      { id: idOf(501), name: "SOHR" },
      { id: idOf(502), name: "Anadolu" },
    ],
    reason: "One office.",
    decidedBy: { id: idOf(901), name: "Rana Haddad" },
    decidedAt: AT,
    withdrawnAt: null,
    ...said,
  };
}

/** A denial in an article that nobody has answered yet: the rule waits for an answer. */
export function aDenial(
  said: Partial<ClaimDetail["independence"]["opposition"][number]> = {},
): ClaimDetail["independence"]["opposition"][number] {
  return {
    ...({ kind: "appearance", id: idOf(201), ref: "A-1", sourceName: "Defence Ministry" } as const),
    ...({ stance: "denies", bareDenial: false, answered: false, blocks: true } as const),
    ...said,
  };
}

/** One review: the reader's own, corroborated, in round 1. */
export function aReviewView(said: Partial<ReviewView> = {}): ReviewView {
  return {
    id: idOf(801),
    round: 1,
    reviewer: { id: idOf(901), name: "Rana Haddad" },
    verdict: "corroborated",
    credibility: null,
    rationale: "Two offices counted nine.",
    current: true,
    createdAt: AT,
    ...said,
  };
}

/** A decision by the rule: corroborated in round 1, on two origins. */
export function aDecisionView(said: Partial<DecisionView> = {}): DecisionView {
  return {
    round: 1,
    verdict: "corroborated",
    credibility: null,
    rationale: "Two offices counted nine.",
    decidedBy: { id: idOf(901), name: "Rana Haddad" },
    decidedAt: AT,
    overrideReason: null,
    overruled: null,
    independentOrigins: 2,
    ...said,
  };
}

const OTHER = {
  ...{ id: idOf(2), ref: "C-2", statement: "Nine were killed near Aleppo." },
  standing: "unreviewed",
} as const;

/** A claim that may be the same: C-2, of Reuters, with one reason for it and none against. */
export function aMatch(said: Partial<MatchView> = {}): MatchView {
  return {
    ...{ claim: { ...OTHER, outlets: ["Reuters"] }, score: 0.8 },
    ...{ shared: ["the same figure"], against: [] },
    ...said,
  };
}

/** A contradiction with C-2 that the rule proposes and nobody has decided on. */
export function aContradiction(said: Partial<ContradictionView> = {}): ContradictionView {
  return { state: "proposed", claim: OTHER, reasons: ["figures that do not meet"], version: 0, ...said };
}

/** All that can be allowed with a claim that is there, or the little that is said. */
export function rightsOf(may: boolean, said: Partial<ClaimRights> = {}): ClaimRights {
  return {
    ...{ restore: false, edit: may, review: may, overrideGuard: may, reopen: may, decideContradictions: may },
    ...{ decideOrigins: may, publish: may, correctFigures: may, editEvents: may },
    evidence: { add: may, answer: may, withdraw: may },
    ...said,
  };
}

/** A claim as its own page shows it: unreviewed, at version 3, one appearance, nothing judged yet. */
export function aClaimDetail(said: Partial<ClaimDetail> = {}): ClaimDetail {
  const { id, ref, statement, standing, version, createdAt } = aClaimItem();
  return {
    ...{ id, ref, statement, standing, version, createdAt },
    round: 1,
    createdBy: { id: idOf(901), name: "Rana Haddad" },
    publishedAt: null,
    withdrawnAt: null,
    mergedInto: null,
    merged: [],
    reReviewReason: null,
    changedSinceDecision: false,
    appearances: [anAppearanceView()],
    evidence: [],
    independentOrigins: 1,
    independence: oneOrigin(),
    reviews: [],
    decisions: [],
    history: [],
    ...said,
  };
}
