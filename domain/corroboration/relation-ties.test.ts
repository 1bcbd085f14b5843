import { describe, expect, it } from "vitest";
import { independence } from "@/domain/corroboration/independence";
import type { CountedRelation, JoinKind } from "@/domain/corroboration/model";
import { appearances } from "@/test/builders/chain";
import { aRelation, knowing } from "@/test/builders/ties";

interface Case {
  says: string;
  chains: string[];
  relations: (string | CountedRelation)[];
  origins: number;
  join?: [JoinKind, string];
}

const CASES: Case[] = [
  {
    says: "a source and the organisation it is part of are one",
    chains: ["X > OCHA", "Y > UN"],
    relations: ["OCHA part_of UN"],
    origins: 1,
    join: ["one_organisation", "Parts of one organisation, UN: OCHA is part of UN (Yearbook)."],
  },
  {
    says: "two parts of one organisation are one, though it says nothing itself",
    chains: ["X > OCHA", "Y > WFP"],
    relations: ["OCHA part_of UN", "WFP part_of UN"],
    origins: 1,
    join: [
      "one_organisation",
      "Parts of one organisation, UN: OCHA is part of UN (Yearbook); WFP is part of UN (Yearbook).",
    ],
  },
  {
    says: "one owner makes one",
    chains: ["X > Sky!", "Y > Post!"],
    relations: ["Sky owned_by Holding", "Post owned_by Holding"],
    origins: 1,
    join: [
      "one_owner",
      "One owner, Holding: Post is owned by Holding (Yearbook); Sky is owned by Holding (Yearbook).",
    ],
  },
  {
    says: "agencies run by one state are one, with the date and the citation of each",
    chains: ["X > SANA", "Y > Syrian TV"],
    relations: [
      aRelation("SANA state_run_by Syria", { since: "1965-06-24", citation: "Decree 58" }),
      "Syrian TV state_run_by Syria",
    ],
    origins: 1,
    join: [
      "one_state",
      "State-run by one state, Syria: SANA is state-run by Syria since 1965-06-24 (Decree 58); Syrian TV is state-run by Syria (Yearbook).",
    ],
  },
  {
    says: "agencies run by two states are two",
    chains: ["X > SANA", "Y > Tass"],
    relations: ["SANA state_run_by Syria", "Tass state_run_by Russia"],
    origins: 2,
  },
  {
    says: "the way may lead over several steps and kinds",
    chains: ["X > Sky!", "Y > Ministry"],
    relations: ["Sky owned_by Holding", "Holding state_run_by Gulf", "Ministry part_of Gulf"],
    origins: 1,
    join: [
      "one_root",
      "All depend on one source, Gulf: Ministry is part of Gulf (Yearbook); Sky is owned by Holding (Yearbook), which is state-run by Gulf (Yearbook).",
    ],
  },
  {
    says: "what two sources own joins them not",
    chains: ["X > One!", "Y > Two!"],
    relations: ["Joint owned_by One", "Joint owned_by Two"],
    origins: 2,
  },
  {
    says: "a circle of owners ties nobody to what is its own",
    chains: ["X > C > F?", "C", "F? > C!", "C > G?!"],
    relations: ["Owner part_of C", "C part_of Owner"],
    origins: 2,
  },
  {
    says: "shared staff makes one",
    chains: ["X > Sky!", "Y > Post!"],
    relations: ["Sky shares_staff_with Post"],
    origins: 1,
    join: ["shared_staff", "Sky shares staff with Post (Yearbook)."],
  },
  {
    says: "a source that relays another is seen through to it",
    chains: ["X > Radio", "Y > SANA"],
    relations: ["Radio relays SANA"],
    origins: 1,
    join: ["seen_through", "Radio relays SANA (Yearbook) and has no first-hand report of its own."],
  },
  {
    says: "a relay that was there itself is not",
    chains: ["X > Radio!", "Y > SANA"],
    relations: ["Radio relays SANA"],
    origins: 2,
  },
  {
    says: "two that relay the same silent source are one",
    chains: ["X > Radio", "Y > Gazette"],
    relations: ["Radio relays SANA", "Gazette relays SANA"],
    origins: 1,
    join: [
      "both_relay",
      "All relay one source, SANA: Gazette relays SANA (Yearbook); Radio relays SANA (Yearbook).",
    ],
  },
  {
    says: "unless one of them was there",
    chains: ["X > Radio!", "Y > Gazette"],
    relations: ["Radio relays SANA", "Gazette relays SANA"],
    origins: 2,
  },
  {
    says: "of several ties between the same sources the nearest is told",
    chains: ["X > Sky!", "Y > Post!"],
    relations: ["Sky owned_by Holding", "Post owned_by Holding", "Holding owned_by Fund"],
    origins: 1,
    join: [
      "one_owner",
      "One owner, Holding: Post is owned by Holding (Yearbook); Sky is owned by Holding (Yearbook).",
    ],
  },
  {
    says: "declared independence takes the tie between the two away",
    chains: ["X > BBC!", "Y > Kingdom"],
    relations: ["BBC owned_by Kingdom", "BBC declared_independent_of Kingdom"],
    origins: 2,
  },
  {
    says: "and what the tie led on to",
    chains: ["X > BBC!", "Y > Army"],
    relations: ["BBC owned_by Kingdom", "Army part_of Kingdom", "BBC declared_independent_of Kingdom"],
    origins: 2,
  },
  {
    says: "but no other tie",
    chains: ["X > BBC!", "Y > Kingdom", "Z > Sky!"],
    relations: [
      "BBC owned_by Kingdom",
      "BBC shares_staff_with Sky",
      "Sky owned_by Kingdom",
      "BBC declared_independent_of Kingdom",
    ],
    origins: 1,
  },
  {
    says: "sources that nothing ties stay apart",
    chains: ["X > SOHR", "Y > UN"],
    relations: ["OCHA part_of UN"],
    origins: 2,
  },
];

function counted(
  chains: string[],
  relations: (string | CountedRelation)[],
  day: string | null = "2016-05-06",
) {
  const known = relations.map((one) => (typeof one === "string" ? aRelation(one) : one));
  return independence({
    appearances: appearances(...chains),
    evidence: [],
    ties: knowing({ relations: known, day }),
  });
}

describe("relations between sources", () => {
  it.each(CASES)("$says", ({ chains, relations, origins, join }) => {
    const { groups, independentOrigins, explanation } = counted(chains, relations);

    expect(independentOrigins).toBe(origins);
    if (join === undefined) return;
    const [kind, reason] = join;
    expect(groups[0]?.joins).toContainEqual(expect.objectContaining({ kind, reason }));
    expect(explanation).toContain(reason);
    expect(groups[0]?.joins.filter((one) => one.between.length > 0).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ["2011-12-31", 2],
    ["2012-01-01", 1],
    ["2014-06-30", 1],
    ["2014-07-01", 2],
    [null, 1],
  ])("tie on the claim's day only: on %s there are %i origins", (day, origins) => {
    const relation = aRelation("OCHA part_of UN", { since: "2012-01-01", until: "2014-06-30" });

    expect(counted(["X > OCHA", "Y > UN"], [relation], day).independentOrigins).toBe(origins);
  });

  it.each([
    ["2016-05-06", 2],
    ["2009-05-06", 1],
    [null, 1],
  ])("declare independence on that day only: on %s there are %i origins", (day, origins) => {
    const declared = aRelation("BBC declared_independent_of Kingdom", { since: "2010-01-01" });
    const relations = [aRelation("BBC owned_by Kingdom"), declared];

    expect(counted(["X > BBC!", "Y > Kingdom"], relations, day).independentOrigins).toBe(origins);
  });

  it("show what was declared independent, and that other ties still join", () => {
    const { separations, explanation } = counted(
      ["X > BBC!", "Y > Kingdom", "Z > Sky!"],
      [
        "BBC owned_by Kingdom",
        "BBC shares_staff_with Sky",
        "Sky owned_by Kingdom",
        "BBC declared_independent_of Kingdom",
      ],
    );
    const reason = "BBC is declared independent of Kingdom (Yearbook).";

    expect(separations).toEqual([{ between: ["bbc", "kingdom"], reason, stillJoined: true }]);
    expect(explanation).toContain(`${reason} Other ties still join them.`);
  });

  it("hold on a weak source too, which makes the group strong when the other is", () => {
    const { strongGroups, weakGroups } = counted(["X > OCHA~", "Y > UN"], ["OCHA part_of UN"]);

    expect([strongGroups, weakGroups]).toEqual([1, 0]);
  });
});
