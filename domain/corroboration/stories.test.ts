import { describe, expect, it } from "vitest";
import { independence } from "@/domain/corroboration/independence";
import type { IndependenceInput } from "@/domain/corroboration/model";
import { aChain, anEvidence, appearances } from "@/test/builders/chain";

/** What a desk meets, told step by step: each step adds to the one before. */
interface Step {
  says: string;
  adds: Partial<IndependenceInput>;
  strong: number;
  weak: number;
  blocking: number;
}

const VILLAGE: Step[] = [
  {
    says: "an agency quotes the monitor",
    adds: { appearances: [{ appearanceId: "1", chain: aChain("Reuters > SOHR") }] },
    strong: 1,
    weak: 0,
    blocking: 0,
  },
  {
    says: "four more outlets quote it, two of them through the agency",
    adds: {
      appearances: [
        { appearanceId: "2", chain: aChain("BBC > SOHR") },
        { appearanceId: "3", chain: aChain("Sky > Reuters > SOHR") },
        { appearanceId: "4", chain: aChain("Metro > Reuters > SOHR") },
        { appearanceId: "5", chain: aChain("AFP > SOHR") },
      ],
    },
    strong: 1,
    weak: 0,
    blocking: 0,
  },
  {
    says: "one outlet prints it on its own account",
    adds: { appearances: [{ appearanceId: "6", chain: aChain("Daily") }] },
    strong: 1,
    weak: 1,
    blocking: 0,
  },
  {
    says: "the same outlet turns out to cite the monitor elsewhere",
    adds: { appearances: [{ appearanceId: "7", chain: aChain("Daily > SOHR") }] },
    strong: 1,
    weak: 0,
    blocking: 0,
  },
  {
    says: "security sources tell another agency",
    adds: { appearances: [{ appearanceId: "8", chain: aChain("Reuters > Anadolu > security sources?") }] },
    strong: 1,
    weak: 1,
    blocking: 0,
  },
  {
    says: "military sources tell the same agency",
    adds: { appearances: [{ appearanceId: "9", chain: aChain("AFP > Anadolu > military sources?") }] },
    strong: 1,
    weak: 1,
    blocking: 0,
  },
  {
    says: "a third outlet quotes that agency as if it knew",
    adds: { appearances: [{ appearanceId: "10", chain: aChain("Sabah > Anadolu") }] },
    strong: 1,
    weak: 1,
    blocking: 0,
  },
  {
    says: "the agency's own correspondent reaches the village",
    adds: { appearances: [{ appearanceId: "11", chain: aChain("Sabah > Anadolu!") }] },
    strong: 2,
    weak: 1,
    blocking: 0,
  },
  {
    says: "unnamed officials deny it",
    adds: { appearances: [{ appearanceId: "12", chain: aChain("SANA > officials?", "denies") }] },
    strong: 2,
    weak: 1,
    blocking: 0,
  },
  {
    says: "the UN could not verify it",
    adds: { appearances: [{ appearanceId: "13", chain: aChain("Reuters > UN", "could_not_verify") }] },
    strong: 2,
    weak: 1,
    blocking: 0,
  },
  {
    says: "a reviewer finds a picture that speaks against it",
    adds: { evidence: [anEvidence("a", "Picture Lab", { stance: "against" })] },
    strong: 2,
    weak: 1,
    blocking: 1,
  },
  {
    says: "and another one for it",
    adds: { evidence: [anEvidence("b", "Planet")] },
    strong: 3,
    weak: 1,
    blocking: 1,
  },
];

describe("a village is said to be taken", () => {
  it.each(VILLAGE.map((step, index) => ({ ...step, index })))(
    "$says",
    ({ index, strong, weak, blocking }) => {
      const steps = VILLAGE.slice(0, index + 1).map((step) => step.adds);
      const counted = independence({
        appearances: steps.flatMap((step) => step.appearances ?? []),
        evidence: steps.flatMap((step) => step.evidence ?? []),
      });

      expect(counted.strongGroups).toBe(strong);
      expect(counted.weakGroups).toBe(weak);
      expect(counted.opposition.filter((one) => one.blocks)).toHaveLength(blocking);
    },
  );
});

describe("a circle of outlets", () => {
  const circle = ["Alpha > Beta", "Beta > Gamma", "Gamma > Alpha"];

  it("is one weak group, and says so", () => {
    const { groups, explanation } = independence({ appearances: appearances(...circle), evidence: [] });

    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      weak: true,
      origins: [
        { name: "Alpha", weakness: "loop" },
        { name: "Beta", weakness: "loop" },
        { name: "Gamma", weakness: "loop" },
      ],
      appearanceIds: ["ap-1", "ap-2", "ap-3"],
    });
    expect(explanation).toEqual([
      "1 independent origin (0 strong, 1 weak), carried by 3 outlets.",
      "Alpha, Beta and Gamma: 3 appearances. Weak: a loop of citations.",
      "Alpha, Beta and Gamma cite one another in a loop, with no other way in.",
    ]);
  });

  it("is opened by somebody who was there", () => {
    const counted = independence({ appearances: appearances(...circle, "Delta > Alpha!"), evidence: [] });

    expect(counted).toMatchObject({ strongGroups: 1, weakGroups: 0 });
    expect(counted.groups[0]?.origins.map((origin) => origin.name)).toEqual(["Alpha"]);
    expect(counted.groups[0]?.appearanceIds).toHaveLength(4);
  });

  it("is seen through to a witness whom one of them quotes", () => {
    const counted = independence({
      appearances: appearances(...circle, "Delta > Gamma > a mayor"),
      evidence: [],
    });

    expect(counted).toMatchObject({ strongGroups: 1, weakGroups: 0 });
    expect(counted.groups[0]?.origins.map((origin) => origin.name)).toEqual(["a mayor"]);
  });

  it("does not drag in an origin that stands apart", () => {
    const counted = independence({ appearances: appearances(...circle, "Delta > SOHR"), evidence: [] });

    expect(counted).toMatchObject({ strongGroups: 1, weakGroups: 1, outlets: 4 });
  });
});

describe("what an admin does to a source", () => {
  it("makes a weak group strong by confirming it", () => {
    const before = independence({ appearances: appearances("Reuters > Blog~"), evidence: [] });
    const after = independence({ appearances: appearances("Reuters > Blog"), evidence: [] });

    expect([before.strongGroups, after.strongGroups]).toEqual([0, 1]);
    expect(after.independentOrigins).toBe(before.independentOrigins);
  });

  it("takes an origin away by merging it into another", () => {
    const before = independence({
      appearances: appearances("Reuters > SOHR", "BBC > Observatory"),
      evidence: [],
    });
    const after = independence({ appearances: appearances("Reuters > SOHR", "BBC > SOHR"), evidence: [] });

    expect([before.independentOrigins, after.independentOrigins]).toEqual([2, 1]);
  });
});
