import { expect, test } from "vitest";
import { anOutletReadLink, aSuggestionView } from "@/test/screens/article-views";
import { aClaimItem, aLinkView, anOutletLink, idOf } from "@/test/screens/claim-views";
import { toReadClaim } from "./to-read-claim";
import { toReadSuggestion, toRejected } from "./to-read-suggestion";

test("a claim is told by its appearance, which alone is at one place of the text", () => {
  const claim = toReadClaim(aClaimItem({ start: 4, end: 13, quote: "Nine died" }));
  expect(claim).toMatchObject({
    ...{ kind: "claim", key: idOf(201), claimId: idOf(1), ref: "C-1", version: 3 },
    ...{ span: { start: 4, end: 13 }, quote: "Nine died", statement: "Nine people died in Khan Tuman." },
    ...{ standing: "unreviewed", byException: false },
  });
});

test("a claim's chain keeps its order and all that was kept of a link", () => {
  const original = { originalUrl: "https://ridge.example/7", originalChecked: true, againstInterest: true };
  const { chain } = toReadClaim(aClaimItem({ chain: [anOutletLink(), aLinkView(original)] }));
  expect(chain).toMatchObject([
    { role: "outlet", name: "Reuters" },
    {
      role: "origin",
      name: "Syrian Observatory for Human Rights",
      mention: "SOHR",
      cue: "said",
      ...original,
    },
  ]);
});

test("a decision against the rule stays told", () => {
  expect(toReadClaim(aClaimItem({ standing: "disputed", byException: true }))).toMatchObject({
    standing: "disputed",
    byException: true,
  });
});

const OUTLET = anOutletReadLink({ firstHand: true });
const [PROPOSED] = aSuggestionView().chain;

test("a suggestion is told by its own id, with the article's outlet first in its chain", () => {
  const suggestion = toReadSuggestion(aSuggestionView({ confidence: 0.4, phrase: true, version: 2 }), OUTLET);
  expect(suggestion).toMatchObject({
    ...{ kind: "suggestion", key: idOf(701), confidence: 0.4, phrase: true, version: 2 },
    ...{ quote: "The army left on Friday", chainTaken: false },
  });
  expect(suggestion.chain).toMatchObject([
    { ...OUTLET, near: [] },
    { role: "origin", name: "Anadolu", mention: "Anadolu", cue: "reported", firstHand: false, near: [] },
  ]);
});

test("a suggestion's span counts from where the text has it", () => {
  const view = aSuggestionView({ start: 50, end: 73 });
  expect(toReadSuggestion(view, OUTLET).span).toEqual({ start: 50, end: 73 });
});

test("names that are offered for a printed one keep their order, the strongest first", () => {
  const offers = [
    { sourceId: idOf(502), source: "Anadolu Agency", reason: "near", score: 0.9 },
    { sourceId: idOf(503), source: "Andalusia", reason: "near", score: 0.7 },
  ];
  const chain = PROPOSED ? [{ ...PROPOSED, source: "Andadolu", offers }] : [];
  expect(toReadSuggestion(aSuggestionView({ chain }), OUTLET).chain[1]?.near).toEqual([
    { sourceId: idOf(502), name: "Anadolu Agency" },
    { sourceId: idOf(503), name: "Andalusia" },
  ]);
});

test.each(["denies", "could_not_verify"] as const)("a link that %s says so on the screen too", (stance) => {
  const chain = PROPOSED ? [{ ...PROPOSED, stance, unnamed: true, checked: true, sourceId: idOf(502) }] : [];
  expect(toReadSuggestion(aSuggestionView({ chain }), OUTLET).chain[1]).toMatchObject({
    ...{ stance, unnamed: true, checked: true, sourceId: idOf(502) },
  });
});

test("what was rejected is listed without the rest, by the words it would be claimed in", () => {
  const states = ["open", "rejected", "accepted", "rejected"] as const;
  const views = states.map((state, n) => aSuggestionView({ id: idOf(n), state, version: n }));
  expect(toRejected(views)).toEqual([
    { key: idOf(1), statement: "The army left on Friday.", version: 1 },
    { key: idOf(3), statement: "The army left on Friday.", version: 3 },
  ]);
});
