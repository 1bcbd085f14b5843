import { describe, expect, it } from "vitest";
import type { SourceTies } from "@/domain/corroboration/model";
import { countOrigins, dayOf, originIdsOf } from "./count-origins";
import type { CountedAppearance, CountedEvidenceJson } from "./counted-json";

type Link = NonNullable<CountedAppearance["chain"]>[number];

const TIES: SourceTies = { day: null, relations: [], camps: [], decisions: [] };

const aLink = (sourceId: string, over: Partial<Link> = {}): Link => ({
  ...{ sourceId, recordedId: sourceId, sourceRef: 1, source: sourceId.toUpperCase(), kind: "monitor" },
  ...{ checked: true, retracted: false, role: "origin", cue: null, mention: null, stance: "asserts" },
  ...{
    firstHand: false,
    againstInterest: false,
    nameThen: null,
    originalUrl: null,
    originalChecked: false,
    ...over,
  },
});
const outlet = aLink("outlet", { role: "outlet", kind: "outlet" });

let made = 0;
const anAppearance = (chain: Link[] | null, over: Partial<CountedAppearance> = {}): CountedAppearance => ({
  ...{
    id: `appearance-${++made}`,
    articleRef: made,
    publishedAt: null,
    answeredReason: null,
    chain,
    ...over,
  },
});
const aPiece = (sourceId: string | null, over: Partial<CountedEvidenceJson> = {}): CountedEvidenceJson => {
  const { retracted, kind, checked, source, sourceRef, recordedId } = aLink(sourceId ?? "nobody");
  const named = { sourceId: sourceId ?? "", retracted, kind, checked, source, sourceRef, recordedId };
  return {
    ...{
      id: `evidence-${++made}`,
      stance: "for",
      answeredReason: null,
      source: sourceId ? named : null,
      ...over,
    },
  };
};
const count = (appearances: CountedAppearance[], evidence: CountedEvidenceJson[] = []) =>
  countOrigins({ appearances, evidence }, TIES);

describe("the count of a claim's origins", () => {
  it("is that of the deepest links and of those whom evidence comes from", () => {
    const { independentOrigins, groups } = count([anAppearance([outlet, aLink("sohr")])], [aPiece("un")]);
    expect(independentOrigins).toBe(2);
    expect(groups.flatMap(({ origins }) => origins.map(({ name }) => name)).sort()).toEqual(["SOHR", "UN"]);
  });

  it("is nothing without an appearance and evidence", () => {
    expect(count([])).toMatchObject({ independentOrigins: 0, groups: [], opposition: [] });
  });

  it.each([
    ["the origin", [outlet, aLink("sohr", { retracted: true })]],
    ["a relay", [outlet, aLink("wire", { role: "relay", retracted: true }), aLink("sohr")]],
    ["the outlet", [{ ...outlet, retracted: true }, aLink("sohr")]],
  ])("leaves out what came through %s that was retracted", (_, chain) => {
    expect(count([anAppearance(chain)]).independentOrigins).toBe(0);
    expect(count([anAppearance(chain), anAppearance([outlet, aLink("un")])]).independentOrigins).toBe(1);
  });

  it("leaves out evidence from a retracted source, for and against, and keeps that of nobody known", () => {
    const { source } = aPiece("un");
    const retracted = source && { ...source, retracted: true };
    const against = { stance: "against" as const };
    const seen = count(
      [],
      [aPiece("un", { source: retracted }), aPiece("un", { source: retracted, ...against })],
    );
    expect(seen).toMatchObject({ independentOrigins: 0, opposition: [] });
    expect(count([], [aPiece(null, against)]).opposition).toHaveLength(1);
  });

  it("leaves out a place without a chain", () => {
    expect(count([anAppearance(null)]).independentOrigins).toBe(0);
  });

  it("knows what was answered with a reason, in a chain and in evidence", () => {
    const denial = [outlet, aLink("un", { stance: "denies" })];
    const answers = (answeredReason: string | null) =>
      count(
        [anAppearance(denial, { answeredReason })],
        [aPiece("sohr", { stance: "against", answeredReason })],
      ).opposition.map(({ answered }) => answered);
    expect(answers(null)).toEqual([false, false]);
    expect(answers("another year")).toEqual([true, true]);
  });

  it("calls an appearance by its article", () => {
    const denial = anAppearance([outlet, aLink("un", { stance: "denies" })], { articleRef: 42 });
    expect(count([denial]).opposition).toMatchObject([{ ref: "A-42", sourceName: "UN" }]);
  });

  it("takes an unnamed source for weak", () => {
    const unnamed = aLink("officials", { kind: "unnamed", checked: false });
    expect(count([anAppearance([outlet, unnamed])])).toMatchObject({ weakGroups: 1, strongGroups: 0 });
    expect(count([anAppearance([outlet, aLink("un")])])).toMatchObject({ weakGroups: 0, strongGroups: 1 });
  });
});

describe("the origins whose ties are asked for", () => {
  it("are the deepest link of each chain and the source of each piece, those of nobody left out", () => {
    const appearances = [
      anAppearance([outlet, aLink("wire", { role: "relay" }), aLink("sohr")]),
      anAppearance([outlet]),
      anAppearance(null),
    ];
    const evidence = [aPiece("un"), aPiece(null)];
    expect(originIdsOf({ appearances, evidence })).toEqual(["sohr", "outlet", "un"]);
  });
});

describe("the day of a claim", () => {
  const dated = (...moments: (string | null)[]) =>
    dayOf({ appearances: moments.map((publishedAt) => anAppearance(null, { publishedAt })), evidence: [] });

  it.each([
    [["2016-05-08T10:00:00Z", "2016-05-06T23:59:00Z"], "2016-05-06"],
    [["2016-05-06T00:00:00+03:00"], "2016-05-05"],
    [[null, "2015-01-01T00:00:00Z"], "2015-01-01"],
    [["2009-12-31T12:00:00Z", "2010-01-01T12:00:00Z"], "2009-12-31"],
    [[null, null], null],
    [[], null],
  ])("of articles published at %j is %j", (moments, day) => {
    expect(dated(...moments)).toBe(day);
  });
});
