import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VERDICTS, type Verdict } from "@/domain/claims/standing";
import { countsInWords, INDEPENDENCE_MEANING, meaningInWords } from "@/domain/summaries/public-wording";
import { MOST_COUNTED } from "@/lib/words";

const wordsOf = (verdict: Verdict) => meaningInWords({ verdict, overrideReason: null });

describe("the words of a public page", () => {
  it.each(VERDICTS)("explain %s in a sentence of its own", (verdict) => {
    expect(wordsOf(verdict)).toMatch(/^[A-Z].+\.$/);
    expect(VERDICTS.filter((one) => wordsOf(one) === wordsOf(verdict))).toEqual([verdict]);
  });

  it.each(VERDICTS)("never say that what is %s is true or false", (verdict) => {
    expect(wordsOf(verdict)).not.toMatch(/\b(true|false|lie|verified)\b/i);
  });

  it("claim nothing of independent support where an editor decided against the rule", () => {
    const words = meaningInWords({
      verdict: "corroborated",
      overrideReason: "The only witness is well known.",
    });
    expect(words).toMatch(/does not reach/);
    expect(words).not.toMatch(/support/);
  });

  it("say that outlets are not origins", () => {
    expect(INDEPENDENCE_MEANING).toContain("one origin, not five");
  });
});

describe("the count of a check", () => {
  it.each([
    [0, 0, "0 outlets · 0 independent origins"],
    [1, 1, "1 outlet · 1 independent origin"],
    [5, 1, "5 outlets · 1 independent origin"],
    [1, 2, "1 outlet · 2 independent origins"],
  ])("reads %i outlets and %i origins as %j", (outlets, independentOrigins, words) => {
    expect(countsInWords({ outlets, independentOrigins })).toBe(words);
  });

  it("holds both numbers", () => {
    fc.assert(
      fc.property(fc.nat(MOST_COUNTED), fc.nat(MOST_COUNTED), (outlets, independentOrigins) => {
        const words = countsInWords({ outlets, independentOrigins });
        expect(words.replaceAll(",", "").match(/\d+/g)).toEqual([
          String(outlets),
          String(independentOrigins),
        ]);
      }),
    );
  });
});
