import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDecided, STANDINGS, type Standing, VERDICTS } from "@/domain/claims/standing";
import { nextStanding, type StandingStep, TRANSITIONS } from "@/domain/review/transitions";

const STEPS: StandingStep[] = [
  { kind: "take" },
  { kind: "review" },
  ...VERDICTS.map((verdict) => ({ kind: "decide" as const, verdict })),
  { kind: "reopen" },
  { kind: "dependents_change" },
];

describe("the standings of a claim", () => {
  it.each([
    ["unreviewed", { kind: "take" }, "in_review"],
    ["needs_re_review", { kind: "take" }, "in_review"],
    ["in_review", { kind: "review" }, "in_review"],
    ["in_review", { kind: "decide", verdict: "disputed" }, "disputed"],
    ["unreviewed", { kind: "decide", verdict: "corroborated" }, "corroborated"],
    ["corroborated", { kind: "reopen" }, "needs_re_review"],
    ["disputed", { kind: "dependents_change" }, "needs_re_review"],
    ["corroborated", { kind: "decide", verdict: "disputed" }, null],
    ["corroborated", { kind: "review" }, null],
    ["unverifiable", { kind: "take" }, null],
    ["unreviewed", { kind: "reopen" }, null],
    ["in_review", { kind: "dependents_change" }, null],
    ["needs_re_review", { kind: "reopen" }, null],
  ] as [Standing, StandingStep, Standing | null][])("from %s by %o lead to %s", (from, step, to) => {
    expect(nextStanding(from, step)).toBe(to);
  });

  it.each(STANDINGS)("leave %s by a step", (standing) => {
    expect(Object.keys(TRANSITIONS[standing]).length).toBeGreaterThan(0);
  });

  it.each(STANDINGS)("reach %s from unreviewed", (standing) => {
    const reached = new Set<Standing>(["unreviewed"]);
    for (const from of reached) {
      for (const step of STEPS) {
        const to = nextStanding(from, step);
        if (to !== null) reached.add(to);
      }
    }

    expect(reached).toContain(standing);
  });

  it("become decided by deciding only, and stay so until something undoes it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 20 }), (steps) => {
        let standing: Standing = "unreviewed";
        for (const step of steps) {
          const to = nextStanding(standing, step);
          if (to === null) continue;

          expect(isDecided(to)).toBe(step.kind === "decide");
          expect(isDecided(standing)).toBe(step.kind === "reopen" || step.kind === "dependents_change");
          standing = to;
        }
      }),
    );
  });
});
