import { describe, expect, it } from "vitest";
import type { OriginGroup, SourceTies } from "@/domain/corroboration/model";
import { separationsOf } from "@/domain/corroboration/separations";
import { anIndependence, anOrigin } from "@/test/builders/independence";
import { aDecision, aRelation, knowing } from "@/test/builders/ties";

/** Groups written as "a b", "c": origins that count as one stand together. */
function groups(...written: string[]): OriginGroup[] {
  return anIndependence({ strong: written.length }).groups.map((group, at) => ({
    ...group,
    origins: (written[at] ?? "").split(" ").map((id) => anOrigin(id, id === "?" ? { sourceId: null } : {})),
  }));
}

const separations = (written: string[], over: Partial<SourceTies>) =>
  separationsOf(groups(...written), knowing(over));

describe("what somebody holds independent", () => {
  it("is nothing where nobody said so", () => {
    const decisions = [aDecision("dependent", ["A", "B"])];
    const relations = [aRelation("A part_of B"), aRelation("A relays B")];

    expect(separations(["a b"], { decisions, relations })).toEqual([]);
  });

  it("names both origins, in order, with who said so and why", () => {
    expect(separations(["a", "b"], { decisions: [aDecision("independent", ["B", "A"])] })).toEqual([
      {
        between: ["a", "b"],
        reason: "Ann declared B and A independent here: I asked both.",
        stillJoined: false,
      },
    ]);
  });

  it.each([
    ["Two newsrooms", "Two newsrooms."],
    ["Two newsrooms.", "Two newsrooms."],
    ["Two newsrooms!", "Two newsrooms!"],
    ["Two newsrooms?", "Two newsrooms?"],
  ])("ends the reason %s as %s", (reason, ended) => {
    const decisions = [aDecision("independent", ["A", "B"], { reason })];

    expect(separations(["a", "b"], { decisions })[0]?.reason).toBe(
      `Ann declared A and B independent here: ${ended}`,
    );
  });

  it("takes the registry's word with its citation", () => {
    const relations = [aRelation("VDC declared_independent_of SOHR", { since: "2013" })];

    expect(separations(["sohr", "vdc"], { relations, day: "2016-05-06" })).toEqual([
      {
        between: ["sohr", "vdc"],
        reason: "VDC is declared independent of SOHR since 2013 (Yearbook).",
        stillJoined: false,
      },
    ]);
  });

  it.each([
    { groups: ["a", "b"], joined: false },
    { groups: ["a b"], joined: true },
    { groups: ["c a", "b"], joined: false },
    { groups: ["a c b", "d"], joined: true },
  ])("says whether the two still stand together in $groups: $joined", ({ groups: written, joined }) => {
    const decisions = [aDecision("independent", ["A", "B"])];

    expect(separations(written, { decisions })[0]?.stillJoined).toBe(joined);
  });

  it.each([
    { groups: ["a"], why: "the second is none of the origins" },
    { groups: ["b"], why: "the first is none" },
    { groups: ["c", "?"], why: "neither is" },
    { groups: [], why: "nothing supports the claim" },
  ])("is left out where $why", ({ groups: written }) => {
    const decisions = [aDecision("independent", ["A", "B"])];

    expect(separations(written, { decisions })).toEqual([]);
  });

  it("is told in the order of the sentences, people's and the registry's together", () => {
    const known = {
      decisions: [aDecision("independent", ["A", "C"]), aDecision("independent", ["A", "B"])],
      relations: [aRelation("A declared_independent_of D"), aRelation("Aida declared_independent_of A")],
    };

    expect(separations(["a", "b", "c", "d", "aida"], known).map(({ reason }) => reason)).toEqual([
      "A is declared independent of D (Yearbook).",
      "Aida is declared independent of A (Yearbook).",
      "Ann declared A and B independent here: I asked both.",
      "Ann declared A and C independent here: I asked both.",
    ]);
  });

  it("is told once for each of two people who say the same", () => {
    const decisions = [
      aDecision("independent", ["A", "B"]),
      aDecision("independent", ["A", "B"], { decidedBy: "Ben" }),
    ];

    expect(separations(["a", "b"], { decisions })).toHaveLength(2);
  });
});

const DAYS: { since: string | null; until: string | null; day: string | null; holds: boolean }[] = [
  { since: null, until: null, day: "2016-05-06", holds: true },
  { since: null, until: null, day: null, holds: true },
  { since: "2016-05-06", until: null, day: "2016-05-06", holds: true },
  { since: "2016-05-07", until: null, day: "2016-05-06", holds: false },
  { since: "2010-01-01", until: null, day: null, holds: false },
  { since: null, until: "2016-05-06", day: "2016-05-06", holds: true },
  { since: null, until: "2016-05-05", day: "2016-05-06", holds: false },
  { since: null, until: "2030-01-01", day: null, holds: false },
  { since: "2015-01-01", until: "2017-01-01", day: "2016-05-06", holds: true },
  { since: "2015-01-01", until: "2016-01-01", day: "2016-05-06", holds: false },
];

describe("the registry's word of independence", () => {
  it.each(DAYS)("from $since to $until holds on $day: $holds", ({ since, until, day, holds }) => {
    const relations = [aRelation("A declared_independent_of B", { since, until })];

    expect(separations(["a", "b"], { relations, day })).toHaveLength(holds ? 1 : 0);
  });
});
