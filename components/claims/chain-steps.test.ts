import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainChipLink, type ChainStep, chainSteps } from "@/components/claims/chain-steps";

const link = (
  role: ChainChipLink["role"],
  name: string,
  more: Partial<ChainChipLink> = {},
): ChainChipLink => ({
  role,
  name,
  unnamed: false,
  checked: true,
  ...more,
});

const drawn = (steps: ChainStep[]) => steps.map((step) => (step.kind === "link" ? step.link.name : "?"));

describe("chainSteps", () => {
  it("draws a stored chain the way the words travelled", () => {
    const stored = [link("outlet", "Daily"), link("relay", "Agency"), link("origin", "security sources")];

    expect(drawn(chainSteps(stored))).toEqual(["security sources", "Agency", "Daily"]);
  });

  it("leaves a gap before an outlet that names nobody", () => {
    expect(drawn(chainSteps([link("outlet", "Daily")]))).toEqual(["?", "Daily"]);
  });

  it("leaves no gap before an outlet that reports at first hand", () => {
    expect(drawn(chainSteps([link("outlet", "Daily", { firstHand: true })]))).toEqual(["Daily"]);
  });

  it("leaves its input as it was", () => {
    const stored = [link("outlet", "Daily"), link("origin", "Monitor")];
    chainSteps(stored);

    expect(stored.map(({ name }) => name)).toEqual(["Daily", "Monitor"]);
  });

  it("gives every step a key of its own, even where one source stands twice", () => {
    const names = fc.array(fc.constantFrom("Agency", "Monitor"), { minLength: 1, maxLength: 6 });

    fc.assert(
      fc.property(names, (relays) => {
        const keys = chainSteps([link("outlet", "Daily"), ...relays.map((name) => link("relay", name))]).map(
          ({ key }) => key,
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
