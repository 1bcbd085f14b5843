import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  inTextOrder,
  type ProposedLink,
  partByText,
  type ReadClaim,
  type ReadSuggestion,
  withMatch,
  withoutMatch,
} from "./reading";

const aReadClaim = (key: string, start: number, end: number): ReadClaim => ({
  kind: "claim",
  key,
  claimId: key,
  ref: "C-1001",
  span: { start, end },
  quote: "words",
  statement: "Words.",
  standing: "unreviewed",
  byException: false,
  version: 1,
  chain: [],
});

describe("inTextOrder", () => {
  it("goes by start, then the longer first, then by key", () => {
    const items = [
      aReadClaim("d", 5, 6),
      aReadClaim("c", 0, 4),
      aReadClaim("b", 0, 9),
      aReadClaim("a", 0, 4),
    ];

    expect(inTextOrder(items).map((item) => item.key)).toEqual(["b", "a", "c", "d"]);
  });

  it("gives one order whatever order the items came in", () => {
    const anyItems = fc.uniqueArray(fc.tuple(fc.string(), fc.nat(20), fc.integer({ min: 1, max: 9 })), {
      selector: ([key]) => key,
    });

    fc.assert(
      fc.property(anyItems, (rows) => {
        const items = rows.map(([key, start, length]) => aReadClaim(key, start, start + length));

        expect(inTextOrder([...items].reverse())).toEqual(inTextOrder(items));
      }),
    );
  });

  it("leaves the given array as it was", () => {
    const items = [aReadClaim("b", 5, 6), aReadClaim("a", 0, 4)];
    inTextOrder(items);

    expect(items.map((item) => item.key)).toEqual(["b", "a"]);
  });
});

describe("withMatch", () => {
  const link = (name: string): ProposedLink => ({
    role: "relay",
    sourceId: null,
    name,
    unnamed: false,
    checked: false,
    firstHand: false,
    stance: "asserts",
    cue: "told",
    mention: name,
    near: [{ sourceId: "anadolu", name: "Anadolu Agency" }],
  });
  const misspelt = link("Andadolu");
  const suggestion: ReadSuggestion = {
    kind: "suggestion",
    key: "s1",
    span: { start: 0, end: 5 },
    quote: "words",
    statement: "Words.",
    version: 1,
    confidence: 0.8,
    rule: "told",
    chain: [link("Reuters"), misspelt],
    phrase: false,
    chainTaken: false,
  };
  const matched = withMatch(suggestion, misspelt, { sourceId: "anadolu", name: "Anadolu Agency" });

  it("puts the registered source in and keeps the printed words", () => {
    expect(matched.chain[1]).toMatchObject({
      sourceId: "anadolu",
      name: "Anadolu Agency",
      mention: "Andadolu",
      near: [],
    });
  });

  it("says that a person chose, and leaves the other links as they were", () => {
    expect(matched.chainTaken).toBe(true);
    expect(matched.chain[0]).toBe(suggestion.chain[0]);
    expect(suggestion.chain[1]).toBe(misspelt);
  });

  const given = {
    link: misspelt,
    match: { sourceId: "anadolu", name: "Anadolu Agency" },
    othersTaken: false,
  };

  it("is given back: the printed name stands there again, whatever else the suggestion has become", () => {
    expect(withoutMatch(matched, given)).toEqual(suggestion);
    expect(withoutMatch({ ...matched, version: 7 }, given)).toEqual({ ...suggestion, version: 7 });
  });

  it("leaves the other names that were taken, and the chain a person's as long as there are any", () => {
    const other = { sourceId: "reuters", name: "Reuters News" };
    const both = matched.chain[0] ? withMatch(matched, matched.chain[0], other) : matched;
    const left = withoutMatch(both, { ...given, othersTaken: true });
    expect(left.chainTaken).toBe(true);
    expect(left.chain.map(({ name }) => name)).toEqual(["Reuters News", "Andadolu"]);
  });
});

describe("partByText", () => {
  const quoted = (quote: string, start: number) => ({
    ...aReadClaim(quote, start, start + [...quote].length),
    quote,
  });

  it("keeps what the text still says at that place", () => {
    const here = quoted("fell", 9);

    expect(partByText("The town fell.", [here])).toEqual({ standing: [here], gone: [] });
  });

  it.each([
    ["other words stand there", quoted("stood", 9)],
    ["the words moved", quoted("fell", 4)],
    ["the text ends before", quoted("fell", 90)],
  ])("sets aside a claim of an earlier capture when %s", (_why, claim) => {
    expect(partByText("The town fell.", [claim])).toEqual({ standing: [], gone: [claim] });
  });

  it("counts code points", () => {
    const here = quoted("fell", 2);

    expect(partByText("😀 fell", [here]).standing).toEqual([here]);
  });
});
