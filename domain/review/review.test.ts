import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STANDINGS, VERDICTS, type Verdict } from "@/domain/claims/standing";
import { guard } from "@/domain/review/guard";
import { decideByReview, type ReviewToDecide } from "@/domain/review/review";
import { anIndependence, anOpposition } from "@/test/builders/independence";

function aReview(over: Partial<ReviewToDecide> & { verdict?: Verdict } = {}): ReviewToDecide {
  const { verdict = "corroborated", ...rest } = over;
  return {
    standing: "in_review",
    reviews: [],
    reviewsRequired: 1,
    review: { reviewerId: "ana", verdict },
    independence: anIndependence({ strong: 2 }),
    reviewerIsEditor: false,
    reason: null,
    ...rest,
  };
}

describe("one review a claim", () => {
  it.each(["unreviewed", "in_review", "needs_re_review"] as const)(
    "decides a claim that is %s",
    (standing) => {
      expect(decideByReview(aReview({ standing }))).toEqual({
        ok: true,
        value: { standing: "corroborated", decided: true, overrode: false, overridden: null, awaits: null },
      });
    },
  );

  it.each(VERDICTS)("refuses a claim that is %s already", (standing) => {
    expect(decideByReview(aReview({ standing }))).toMatchObject({
      ok: false,
      error: { kind: "already_decided", field: "verdict" },
    });
  });

  it("tells a reviewer why the guard holds it back", () => {
    expect(
      decideByReview(aReview({ independence: anIndependence({ strong: 1 }), reason: "I know" })),
    ).toMatchObject({
      ok: false,
      error: { kind: "too_few_origins", field: "verdict" },
    });
  });

  it("lets an editor decide otherwise with a reason, and keeps the rule", () => {
    const input = aReview({
      independence: anIndependence({ strong: 1 }),
      reviewerIsEditor: true,
      reason: "seen",
    });

    expect(decideByReview(input)).toMatchObject({
      ok: true,
      value: {
        standing: "corroborated",
        overrode: true,
        overridden: "Corroborated needs two independent origins; this claim has one.",
      },
    });
  });

  it("asks an editor for the reason", () => {
    const input = aReview({ independence: anIndependence(), reviewerIsEditor: true });

    expect(decideByReview(input)).toMatchObject({
      ok: false,
      error: { kind: "reason_needed", field: "reason" },
    });
  });

  it("disputes a claim that somebody denies", () => {
    const independence = anIndependence({ opposition: [anOpposition()] });

    expect(decideByReview(aReview({ verdict: "disputed", independence }))).toMatchObject({
      value: { standing: "disputed", decided: true },
    });
  });
});

describe("credibility 1", () => {
  const confirmed = { reviewerId: "ana", verdict: "unverifiable" as const, credibility: 1 as const };

  it.each([0, 1])("is refused with %i independent origins, to an editor too", (strong) => {
    const input = aReview({
      review: confirmed,
      independence: anIndependence({ strong }),
      reviewerIsEditor: true,
      reason: "I say so",
    });

    expect(decideByReview(input)).toMatchObject({
      ok: false,
      error: { kind: "credibility_needs_two_origins", field: "credibility" },
    });
  });

  it("is taken with two", () => {
    expect(decideByReview(aReview({ review: confirmed })).ok).toBe(true);
  });

  it.each([2, 3, 4, 5, 6] as const)("is the only one that needs them: %i does not", (credibility) => {
    const input = aReview({ review: { ...confirmed, credibility }, independence: anIndependence() });

    expect(decideByReview(input).ok).toBe(true);
  });
});

describe("two reviews a claim", () => {
  const two = { reviewsRequired: 2 };
  const ben = (verdict: Verdict) => [{ reviewerId: "ben", verdict }];

  it("wait for the second", () => {
    expect(decideByReview(aReview({ ...two, standing: "unreviewed" }))).toMatchObject({
      value: { standing: "in_review", decided: false, awaits: "reviews" },
    });
  });

  it("decide when they agree", () => {
    expect(decideByReview(aReview({ ...two, reviews: ben("corroborated") }))).toMatchObject({
      value: { standing: "corroborated", decided: true, awaits: null },
    });
  });

  it("go to adjudication when they differ", () => {
    expect(decideByReview(aReview({ ...two, reviews: ben("disputed") }))).toMatchObject({
      value: { standing: "in_review", decided: false, awaits: "adjudication" },
    });
  });

  it("do not count a reviewer's own earlier one", () => {
    const reviews = [{ reviewerId: "ana", verdict: "disputed" as const }];

    expect(decideByReview(aReview({ ...two, reviews }))).toMatchObject({ value: { awaits: "reviews" } });
  });

  it.each([true, false])("never tell by a refusal what the other said (editor: %s)", (reviewerIsEditor) => {
    const independence = anIndependence({ strong: 1 });
    const input = aReview({
      ...two,
      reviews: ben("corroborated"),
      independence,
      reviewerIsEditor,
      reason: "seen",
    });

    expect(decideByReview(input)).toMatchObject({
      ok: true,
      value: { standing: "in_review", decided: false, overrode: false, awaits: "adjudication" },
    });
  });
});

describe("a review, whatever the case", () => {
  const verdicts = fc.constantFrom(...VERDICTS);
  const cases: fc.Arbitrary<ReviewToDecide> = fc.record({
    standing: fc.constantFrom(...STANDINGS),
    reviews: fc.uniqueArray(
      fc.record({ reviewerId: fc.constantFrom("ana", "ben", "cem"), verdict: verdicts }),
      {
        selector: (review) => review.reviewerId,
      },
    ),
    reviewsRequired: fc.integer({ min: 1, max: 3 }),
    review: fc.record({ reviewerId: fc.constantFrom("ana", "dan"), verdict: verdicts }),
    independence: fc
      .record({ strong: fc.nat({ max: 3 }), weak: fc.nat({ max: 3 }), opposed: fc.boolean() })
      .map(({ strong, weak, opposed }) =>
        anIndependence({ strong, weak, opposition: opposed ? [anOpposition()] : [] }),
      ),
    reviewerIsEditor: fc.boolean(),
    reason: fc.option(fc.constantFrom("", "seen on site")),
  });

  it("decides against the guard only by an editor's reason", () => {
    fc.assert(
      fc.property(cases, (input) => {
        const result = decideByReview(input);
        if (!result.ok || !result.value.decided) return;

        const { allowed } = guard({ verdict: input.review.verdict, independence: input.independence });
        expect(result.value.overrode).toBe(!allowed);
        expect(allowed || (input.reviewerIsEditor && input.reason === "seen on site")).toBe(true);
      }),
    );
  });

  it("leaves the claim decided on the verdict, or in review", () => {
    fc.assert(
      fc.property(cases, (input) => {
        const result = decideByReview(input);
        if (!result.ok) return;

        expect(result.value.standing).toBe(result.value.decided ? input.review.verdict : "in_review");
        expect(result.value.awaits === null).toBe(result.value.decided);
      }),
    );
  });

  it("does not depend on the order of the others' reviews", () => {
    fc.assert(
      fc.property(cases, (input) => {
        const turned = { ...input, reviews: [...input.reviews].reverse() };

        expect(decideByReview(turned)).toEqual(decideByReview(input));
      }),
    );
  });
});
