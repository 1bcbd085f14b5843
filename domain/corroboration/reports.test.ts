import { describe, expect, it } from "vitest";
import type { Stance } from "@/domain/claims/link";
import type { CountedLink } from "@/domain/corroboration/model";
import { ORIGIN_UNKNOWN, supportingReports } from "@/domain/corroboration/reports";
import { aChain, aLink, anEvidence, appearances } from "@/test/builders/chain";

const reports = (...chains: string[]) =>
  supportingReports({ appearances: appearances(...chains), evidence: [] });
const reportOf = (chain: readonly CountedLink[], ref?: string) =>
  supportingReports({ appearances: [{ appearanceId: "ap-1", ref, chain }], evidence: [] })[0];

describe("what supports a claim", () => {
  it.each([
    ["asserts", 1],
    ["confirms", 1],
    ["denies", 0],
    ["could_not_verify", 0],
    ["declined_to_comment", 0],
  ] as [Stance, number][])("of an appearance whose deepest source %s: %i", (stance, count) => {
    const appearance = { appearanceId: "ap-1", chain: aChain("Reuters > SOHR", stance) };

    expect(supportingReports({ appearances: [appearance], evidence: [] })).toHaveLength(count);
  });

  it("is not told by what a link nearer the outlet says", () => {
    const caveat = aChain("Reuters > SOHR").map(
      (link, at): CountedLink => (at === 0 ? { ...link, stance: "could_not_verify" } : link),
    );

    expect(reportOf(caveat)).toMatchObject({ originId: "sohr" });
  });

  it("are the appearances, then the evidence for, each in its order", () => {
    const evidence = [
      anEvidence("ev-1", "UN"),
      anEvidence("ev-2", "OCHA", { stance: "against" }),
      anEvidence("ev-3", "SOHR"),
    ];
    const found = supportingReports({ appearances: appearances("BBC > UN", "AFP > SOHR"), evidence });

    expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "appearance ap-1",
      "appearance ap-2",
      "evidence ev-1",
      "evidence ev-3",
    ]);
  });

  it("is looked for in no chain without links", () => {
    expect(() => reportOf([])).toThrow("a chain has at least its outlet");
  });
});

describe("the report of an appearance", () => {
  it("names the deepest source, by the id it counts as and the one that was picked", () => {
    const chain = aChain("Reuters > SOHR").map((link) => ({ ...link, recordedId: `${link.sourceId} once` }));

    expect(reportOf(chain)).toMatchObject({
      ...{ originId: "sohr", originName: "SOHR", recordedId: "sohr once" },
    });
  });

  it("takes the source for the one that was picked where nothing was merged", () => {
    expect(reports("Reuters > SOHR")[0]?.recordedId).toBe("sohr");
  });

  it.each([
    ["A-7", "A-7"],
    [undefined, null],
  ])("is called %s as %s", (ref, called) => {
    expect(reportOf(aChain("Reuters > SOHR"), ref)?.ref).toBe(called);
  });

  it("was carried by every link before the deepest, from the outlet on", () => {
    expect(reports("Reuters > Anadolu > TRT > officials?")[0]?.carriers).toEqual([
      { sourceId: "reuters", name: "Reuters", isRelay: false },
      { sourceId: "anadolu", name: "Anadolu", isRelay: true },
      { sourceId: "trt", name: "TRT", isRelay: true },
    ]);
  });

  it("was carried by nobody where the outlet itself stands as its origin", () => {
    expect(reports("Reuters!")[0]?.carriers).toEqual([]);
  });

  it("takes no relay for the one who was there", () => {
    const chain = aChain("Reuters > SOHR").map((link, at) => ({ ...link, firstHand: at === 0 }));

    expect(reportOf(chain)?.firstHand).toBe(false);
    expect(reports("Reuters > SOHR!")[0]?.firstHand).toBe(true);
  });

  it("goes against its speaker's interest only where its deepest link does", () => {
    const marked = (at: number) =>
      aChain("Reuters > SANA").map((link, index) => ({ ...link, againstInterest: index === at }));

    expect(reportOf(marked(1))?.againstInterest).toBe(true);
    expect(reportOf(marked(0))?.againstInterest).toBe(false);
    expect(reports("Reuters > SANA")[0]?.againstInterest).toBe(false);
  });
});

const WEAK: [string, string, string | null][] = [
  ["a named and checked origin", "Reuters > SOHR", null],
  ["an unnamed one", "Reuters > officials?", "unnamed"],
  ["an unchecked one", "Reuters > Blog~", "unchecked"],
  ["a bare outlet", "Reuters", "not_stated"],
  ["an outlet that was there", "Reuters!", null],
  ["an unchecked outlet that was there", "Reuters~!", "unchecked"],
  ["an unnamed witness", "Reuters > resident?!", "unnamed"],
  ["an unnamed relay before a named origin", "Reuters > agency? > SOHR", null],
  ["a source that cites itself by way of another", "Reuters > TRT > Reuters", "loop"],
  ["a loop of two relays", "Reuters > A > B > A", "loop"],
  ["the same source twice in a row", "Reuters > SOHR > SOHR", null],
  ["an outlet that names itself as its origin", "Reuters > Reuters", null],
  ["a loop that ends with somebody who was there", "Reuters > TRT > Reuters!", null],
  ["a loop of an unnamed source", "A > agency? > TRT > agency?", "loop"],
];

describe("the weakness of a report", () => {
  it.each(WEAK)("from %s (%s) is %s", (_, chain, weakness) => {
    expect(reports(chain)[0]?.weakness).toBe(weakness);
  });

  it("behind a relay that names nobody is that no origin is stated", () => {
    const chain = [aLink({ sourceId: "bbc", role: "outlet" }), aLink({ sourceId: "trt", role: "relay" })];

    expect(reportOf(chain)?.weakness).toBe("not_stated");
  });
});

describe("the report of evidence", () => {
  const reportOn = (from: string | null) =>
    supportingReports({ appearances: [], evidence: [anEvidence("ev-1", from)] })[0];

  it.each([
    ["UN", null],
    ["Blog~", "unchecked"],
    ["officials?", "unnamed"],
    [null, "not_stated"],
  ])("from %s is weak as %s", (from, weakness) => {
    expect(reportOn(from)?.weakness).toBe(weakness);
  });

  it("names its origin as an appearance does", () => {
    expect(reportOn("officials?")).toMatchObject({
      ...{ kind: "evidence", id: "ev-1", ref: null, carriers: [] },
      ...{ originId: "officials", recordedId: "officials", originName: "officials", unnamed: true },
    });
  });

  it("keeps the source that was picked before it was merged", () => {
    const evidence = anEvidence("ev-1", "UN");
    const origin = evidence.origin && { ...evidence.origin, recordedId: "un once" };

    expect(supportingReports({ appearances: [], evidence: [{ ...evidence, origin }] })[0]).toMatchObject({
      originId: "un",
      recordedId: "un once",
    });
  });

  it("falls under one unknown origin where nobody stated it", () => {
    expect(reportOn(null)).toMatchObject({
      ...{ originId: ORIGIN_UNKNOWN, recordedId: ORIGIN_UNKNOWN, unnamed: false },
      originName: "Evidence without a stated origin",
    });
  });

  it("is never taken for first-hand, nor for against anybody's interest", () => {
    expect(reportOn("UN!")).toMatchObject({ firstHand: false, againstInterest: false });
  });
});
