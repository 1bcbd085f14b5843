import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Verdict } from "@/domain/claims/standing";
import { independence } from "@/domain/corroboration/independence";
import type { Independence } from "@/domain/corroboration/model";
import { type GuardRefusalKind, guard } from "@/domain/review/guard";
import { aChain, anEvidence, appearances } from "@/test/builders/chain";
import { anIndependence, anOpposition } from "@/test/builders/independence";

interface Case {
  says: string;
  verdict: Verdict;
  strong?: number;
  weak?: number;
  supply?: number;
  opposition?: Independence["opposition"];
  kind: GuardRefusalKind | null;
}

const CASES: Case[] = [
  { says: "no origin is not enough", verdict: "corroborated", kind: "too_few_origins" },
  { says: "one strong origin is not enough", verdict: "corroborated", strong: 1, kind: "too_few_origins" },
  { says: "one weak origin is not enough", verdict: "corroborated", weak: 1, kind: "too_few_origins" },
  { says: "two strong origins are enough", verdict: "corroborated", strong: 2, kind: null },
  { says: "a strong and a weak origin are enough", verdict: "corroborated", strong: 1, weak: 1, kind: null },
  { says: "weak origins count as one together", verdict: "corroborated", weak: 5, kind: "weak_origins" },
  {
    says: "origins of one camp count as one",
    verdict: "corroborated",
    strong: 3,
    supply: 1,
    kind: "one_camp",
  },
  {
    says: "a camp and one more origin are enough",
    verdict: "corroborated",
    strong: 3,
    supply: 2,
    kind: null,
  },
  {
    says: "unanswered opposition holds it back",
    verdict: "corroborated",
    strong: 2,
    opposition: [anOpposition()],
    kind: "opposition_unanswered",
  },
  {
    says: "answered opposition lets it go",
    verdict: "corroborated",
    strong: 2,
    opposition: [anOpposition({ answered: true, blocks: false })],
    kind: null,
  },
  {
    says: "a bare denial lets it go",
    verdict: "corroborated",
    strong: 2,
    opposition: [anOpposition({ bareDenial: true, blocks: false })],
    kind: null,
  },
  {
    says: "one answer of two is not enough",
    verdict: "corroborated",
    strong: 2,
    opposition: [anOpposition({ answered: true, blocks: false }), anOpposition({ id: "ev-2" })],
    kind: "opposition_unanswered",
  },
  {
    says: "too few origins are told before the opposition",
    verdict: "corroborated",
    strong: 1,
    opposition: [anOpposition()],
    kind: "too_few_origins",
  },
  { says: "nothing against is no dispute", verdict: "disputed", strong: 3, kind: "nothing_against" },
  { says: "evidence against is a dispute", verdict: "disputed", opposition: [anOpposition()], kind: null },
  {
    says: "a bare denial is a dispute",
    verdict: "disputed",
    strong: 2,
    opposition: [anOpposition({ bareDenial: true, blocks: false })],
    kind: null,
  },
  { says: "unverifiable is free with nothing at all", verdict: "unverifiable", kind: null },
  {
    says: "unverifiable is free against everything",
    verdict: "unverifiable",
    strong: 4,
    opposition: [anOpposition()],
    kind: null,
  },
];

describe("the guard", () => {
  it.each(CASES)("on $verdict: $says", ({ verdict, strong = 0, weak = 0, supply, opposition = [], kind }) => {
    const result = guard({ verdict, independence: anIndependence({ strong, weak, supply, opposition }) });

    expect(result.allowed ? null : result.kind).toBe(kind);
  });

  it.each([
    [0, "Corroborated needs two independent origins; this claim has none."],
    [1, "Corroborated needs two independent origins; this claim has one."],
  ])("says in words that %i origins are too few", (strong, message) => {
    expect(guard({ verdict: "corroborated", independence: anIndependence({ strong }) })).toMatchObject({
      message,
    });
  });

  it("names whoever is not answered, each once", () => {
    const opposition = [
      anOpposition(),
      anOpposition({ id: "ev-2" }),
      anOpposition({ id: "ev-3", sourceName: null }),
    ];
    const result = guard({
      verdict: "corroborated",
      independence: anIndependence({ strong: 2, opposition }),
    });

    expect(result).toMatchObject({
      message: expect.stringContaining("not answered yet: UN, evidence without a stated origin."),
    });
  });

  it("never refuses more for another strong origin", () => {
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.boolean(), (strong, weak, opposed) => {
        const opposition = opposed ? [anOpposition()] : [];
        const before = guard({
          verdict: "corroborated",
          independence: anIndependence({ strong, weak, opposition }),
        });
        const after = guard({
          verdict: "corroborated",
          independence: anIndependence({ strong: strong + 1, weak, opposition }),
        });

        expect(before.allowed && !after.allowed).toBe(false);
      }),
    );
  });
});

describe("the guard over real chains", () => {
  it.each([
    ["five outlets quote one monitor", ["A > SOHR", "B > SOHR", "C > SOHR", "D > SOHR", "E > SOHR"], false],
    ["a monitor and officials behind an agency say it", ["A > SOHR", "B > Anadolu > officials?"], true],
    ["unnamed officials of two agencies say it", ["A > SANA > soldiers?", "B > Anadolu > officials?"], false],
    ["two monitors say it", ["A > SOHR", "B > UN"], true],
    ["two outlets cite one another", ["A > B", "B > A"], false],
  ])("when %s", (_, chains, allowed) => {
    const counted = independence({ appearances: appearances(...chains), evidence: [] });

    expect(guard({ verdict: "corroborated", independence: counted }).allowed).toBe(allowed);
  });

  it("lets an unnamed party deny without holding two monitors back", () => {
    const denial = { appearanceId: "ap-9", chain: aChain("C > officials?", "denies") };
    const counted = independence({
      appearances: [...appearances("A > SOHR", "B > UN"), denial],
      evidence: [],
    });

    expect(guard({ verdict: "corroborated", independence: counted }).allowed).toBe(true);
    expect(guard({ verdict: "disputed", independence: counted }).allowed).toBe(true);
  });

  it("takes the evidence a reviewer brings for a second origin", () => {
    const counted = independence({
      appearances: appearances("A > SOHR"),
      evidence: [anEvidence("ev-1", "UN")],
    });

    expect(guard({ verdict: "corroborated", independence: counted }).allowed).toBe(true);
  });
});
