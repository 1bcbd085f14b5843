import { describe, expect, it } from "vitest";
import { independence } from "@/domain/corroboration/independence";
import type { OriginDecision, SourceTies } from "@/domain/corroboration/model";
import { appearances } from "@/test/builders/chain";
import { aDecision, aRelation, knowing } from "@/test/builders/ties";

function counted(chains: string[], over: Partial<SourceTies>) {
  return independence({ appearances: appearances(...chains), evidence: [], ties: knowing(over) });
}

const dependent = (one: string, other: string, over: Partial<OriginDecision> = {}) =>
  aDecision("dependent", [one, other], over);
const independent = (one: string, other: string, over: Partial<OriginDecision> = {}) =>
  aDecision("independent", [one, other], over);

describe("a person who declares two origins dependent", () => {
  it("makes them one, with name and reason", () => {
    const { groups } = counted(["X > SOHR", "Y > UN"], { decisions: [dependent("SOHR", "UN")] });

    expect(groups).toHaveLength(1);
    expect(groups[0]?.joins).toEqual([
      {
        kind: "decided",
        reason: "Ann declared SOHR and UN dependent here: I asked both.",
        between: ["sohr", "un"],
      },
    ]);
  });

  it("changes nothing where one of them is no origin", () => {
    const decisions = [dependent("SOHR", "Planet")];

    expect(counted(["X > SOHR", "Y > UN"], { decisions }).independentOrigins).toBe(2);
  });

  it("joins over a third", () => {
    const decisions = [dependent("A", "B"), dependent("B", "C")];

    expect(counted(["X > A", "X > B", "X > C"], { decisions }).independentOrigins).toBe(1);
  });

  it("is not overruled by the registry", () => {
    const relations = [aRelation("SOHR declared_independent_of UN")];
    const decisions = [dependent("SOHR", "UN")];

    expect(counted(["X > SOHR", "Y > UN"], { decisions, relations }).independentOrigins).toBe(1);
  });
});

describe("a person who declares two origins independent", () => {
  const owned = ["A owned_by Holding", "B owned_by Holding", "C owned_by Holding"].map((one) =>
    aRelation(one),
  );

  it("takes the tie between the two away, and says so", () => {
    const known = { relations: owned, decisions: [independent("A", "B", { reason: "Two newsrooms." })] };
    const { independentOrigins, separations } = counted(["X > A!", "Y > B!"], known);

    expect(independentOrigins).toBe(2);
    expect(separations).toEqual([
      {
        between: ["a", "b"],
        reason: "Ann declared A and B independent here: Two newsrooms.",
        stillJoined: false,
      },
    ]);
  });

  it("leaves what each saw itself apart, though what both only heard goes round in a circle", () => {
    const chains = ["A > G?", "G?!", "F? > A", "G? > A > F?!", "F?"];
    const { groups } = counted(chains, { decisions: [independent("G", "F")] });

    expect(groups.map(({ key }) => key).sort()).toEqual(["f", "g"]);
  });

  it("leaves other ties, which still join them, visibly", () => {
    const known = { relations: owned, decisions: [independent("A", "B")] };
    const { groups, separations } = counted(["X > A!", "Y > B!", "Z > C!"], known);

    expect(groups).toHaveLength(1);
    expect(groups[0]?.joins.find(({ kind }) => kind === "one_owner")?.between).toEqual(["a", "b", "c"]);
    expect(separations[0]?.stillJoined).toBe(true);
  });

  it("parts three with all three words", () => {
    const decisions = [independent("A", "B"), independent("B", "C"), independent("A", "C")];

    expect(counted(["X > A!", "Y > B!", "Z > C!"], { relations: owned, decisions }).independentOrigins).toBe(
      3,
    );
  });

  it("tells unnamed origins behind one relay apart", () => {
    const chains = ["X > Anadolu > officials?", "Y > Anadolu > soldiers?"];

    expect(counted(chains, { decisions: [independent("officials", "soldiers")] }).independentOrigins).toBe(2);
  });

  it("makes no relay an origin", () => {
    const decisions = [independent("Anadolu", "officials")];

    expect(counted(["X > Anadolu > officials?", "Y > Anadolu"], { decisions }).independentOrigins).toBe(1);
  });

  it("speaks of a source and what was merged into it by then, not of what is merged later", () => {
    const relations = [
      aRelation("A owned_by Holding", { recordedFromId: "a" }),
      aRelation("A owned_by Holding", { id: "later", recordedFromId: "merged later" }),
      aRelation("B owned_by Holding"),
    ];
    const word = independent("A", "B");

    expect(
      counted(["X > A!", "Y > B!"], {
        relations: [relations[0], relations[2]].flatMap((one) => one ?? []),
        decisions: [word],
      }).independentOrigins,
    ).toBe(2);
    expect(counted(["X > A!", "Y > B!"], { relations, decisions: [word] }).independentOrigins).toBe(1);
  });
});
