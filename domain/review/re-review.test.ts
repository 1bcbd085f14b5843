import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VERDICTS, type Verdict } from "@/domain/claims/standing";
import { independence } from "@/domain/corroboration/independence";
import type { IndependenceInput } from "@/domain/corroboration/model";
import { basisOf, RE_REVIEW_CAUSES, type ReReviewCause, reReviewCause } from "@/domain/review/re-review";
import { aChain, anEvidence, appearances } from "@/test/builders/chain";

function supported(...chains: string[]): IndependenceInput {
  return { appearances: appearances(...chains), evidence: [] };
}

const opposed = anEvidence("ev-1", "Picture Lab", { stance: "against" });

/** The chains as they count now, each link still recorded for the source it was recorded for before. */
function recordedAs(had: readonly string[], has: readonly string[]): IndependenceInput {
  const [before, after] = [supported(...had), supported(...has)];
  return {
    ...after,
    appearances: after.appearances.map((one, index) => ({
      ...one,
      chain: one.chain.map((link, place) => ({
        ...link,
        recordedId: before.appearances[index]?.chain[place]?.sourceId,
      })),
    })),
  };
}

interface Change {
  says: string;
  before: IndependenceInput;
  after: IndependenceInput;
  verdict?: Verdict;
  cause: ReReviewCause | null;
}

const CHANGES: Change[] = [
  {
    says: "nothing at all",
    before: supported("A > SOHR", "B > UN"),
    after: supported("A > SOHR", "B > UN"),
    cause: null,
  },
  {
    says: "one outlet more with the same origin",
    before: supported("A > SOHR", "B > UN"),
    after: supported("A > SOHR", "B > UN", "C > SOHR"),
    cause: null,
  },
  {
    says: "a relay put into a chain",
    before: supported("A > SOHR", "B > UN"),
    after: supported("A > R > SOHR", "B > UN"),
    cause: null,
  },
  {
    says: "one origin more",
    before: supported("A > SOHR"),
    after: supported("A > SOHR", "B > UN"),
    cause: "groups",
  },
  {
    says: "two sources merged into one",
    before: supported("A > SOHR", "B > Observatory"),
    after: supported("A > SOHR", "B > SOHR"),
    cause: "groups",
  },
  {
    says: "an origin that turns out to relay a deeper one",
    before: supported("A > SOHR", "B > Anadolu"),
    after: supported("A > SOHR", "B > Anadolu", "C > Anadolu > army"),
    cause: "groups",
  },
  {
    says: "a source that lost its confirmation",
    before: supported("A > SOHR", "B > UN"),
    after: supported("A > SOHR", "B > UN~"),
    cause: "weakness",
  },
  {
    says: "evidence against a corroborated claim",
    before: supported("A > SOHR", "B > UN"),
    after: { ...supported("A > SOHR", "B > UN"), evidence: [opposed] },
    cause: "guard",
  },
  {
    says: "that evidence answered",
    before: { ...supported("A > SOHR", "B > UN"), evidence: [opposed] },
    after: { ...supported("A > SOHR", "B > UN"), evidence: [{ ...opposed, answered: true }] },
    cause: "guard",
  },
  {
    says: "a party's bare denial of a corroborated claim",
    before: supported("A > SOHR", "B > UN"),
    after: {
      appearances: [
        ...appearances("A > SOHR", "B > UN"),
        { appearanceId: "ap-9", chain: aChain("C > officials?", "denies") },
      ],
      evidence: [],
    },
    cause: null,
  },
  {
    says: "evidence against an unverifiable claim",
    before: supported("A > SOHR"),
    after: { ...supported("A > SOHR"), evidence: [opposed] },
    verdict: "unverifiable",
    cause: null,
  },
  {
    says: "the only evidence against a disputed claim withdrawn",
    before: { ...supported("A > SOHR"), evidence: [opposed] },
    after: supported("A > SOHR"),
    verdict: "disputed",
    cause: "guard",
  },
];

describe("a decided claim is reviewed again", () => {
  it.each(CHANGES)("or not, for $says", ({ before, after, verdict = "corroborated", cause }) => {
    const [had, has] = [before, after].map((input) => basisOf(verdict, independence(input)));

    expect(had && has && reReviewCause(had, has)).toBe(cause);
  });

  it("for no mere change of order", () => {
    const input = supported("A > SOHR", "B > UN", "C > officials?", "D > R > soldiers?");
    const orders = fc.shuffledSubarray([...input.appearances], { minLength: 4, maxLength: 4 });

    fc.assert(
      fc.property(orders, fc.constantFrom(...VERDICTS), (shuffled, verdict) => {
        const after = independence({ ...input, appearances: shuffled });

        expect(reReviewCause(basisOf(verdict, independence(input)), basisOf(verdict, after))).toBeNull();
      }),
    );
  });

  it.each([
    [
      "not when its origin only got another name",
      ["A > SOHR", "B > UN"],
      ["A > Observatory", "B > UN"],
      null,
    ],
    [
      "when two of its origins became one",
      ["A > SOHR", "B > Observatory"],
      ["A > SOHR", "B > SOHR"],
      "groups",
    ],
    [
      "when one of its origins became two",
      ["A > SOHR", "B > SOHR"],
      ["A > SOHR", "B > Observatory"],
      "groups",
    ],
    ["when the name it got is confirmed", ["A > SOHR~", "B > UN"], ["A > Observatory", "B > UN"], "weakness"],
    [
      "not when both already stood in one group",
      ["A > R > officials?", "B > R > SOHR", "C > SOHR"],
      ["A > R > officials?", "B > R > Observatory", "C > Observatory"],
      null,
    ],
  ] as const)("of merged sources %s", (_, had, has, cause) => {
    const before = basisOf("corroborated", independence(supported(...had)));
    const after = basisOf("corroborated", independence(recordedAs(had, has)));
    expect(reReviewCause(before, after)).toBe(cause);
  });

  it("when another source is picked, even one that counts as the same, unless only what they count as is compared", () => {
    const [before, after] = [supported("A > SOHR"), recordedAs(["A > Observatory"], ["A > SOHR"])];
    const compare = (ids: "recorded" | "counted") =>
      reReviewCause(
        basisOf("unverifiable", independence(before), ids),
        basisOf("unverifiable", independence(after), ids),
      );

    expect([compare("recorded"), compare("counted")]).toEqual(["groups", null]);
  });

  it("for a change of nothing but the groups, their weakness and the guard's word", () => {
    const restsOn = (verdict: Verdict, ...chains: string[]) =>
      basisOf(verdict, independence(supported(...chains)));
    expect(restsOn("corroborated", "A > UN", "B > SOHR~")).toEqual({
      groups: [
        { origins: ["sohr"], weak: true },
        { origins: ["un"], weak: false },
      ],
      guard: "allowed",
    });
    expect(restsOn("corroborated", "A > UN").guard).toBe("too_few_origins");
    expect(restsOn("disputed", "A > UN").guard).toBe("nothing_against");
  });

  it("for a cause that has words", () => {
    expect(Object.values(RE_REVIEW_CAUSES).every((words) => words.length > 10)).toBe(true);
  });
});
