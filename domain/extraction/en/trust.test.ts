import { describe, expect, it } from "vitest";
import type { Finding } from "../finding";
import { trustIn } from "./trust";

const finding: Finding = {
  rule: "source-cue-content",
  sentence: 0,
  content: [{ from: 3, to: 6 }],
  link: { source: { from: 0, to: 2 }, cue: [{ from: 2, to: 3 }], stance: "asserts" },
  relays: [],
  deeper: [],
  confidence: 0.8,
};

describe("whom to believe about spans", () => {
  it("is the tagger before a content", () => {
    expect(trustIn(finding)).toEqual({ source: "tagger", cue: "tagger", content: "tagger" });
  });

  it.each(["quoted-as-saying", "cue-noun", "agentless", "headline"])("is the rule for all of %s", (rule) => {
    expect(Object.values(trustIn({ ...finding, rule }))).toEqual(["rule", "rule", "rule"]);
  });

  it("is the rule for a refusal, and for a cue in two parts", () => {
    const refusal: Finding = { ...finding, link: { ...finding.link, stance: "declined_to_comment" } };
    const inParts: Finding = {
      ...finding,
      link: {
        ...finding.link,
        cue: [
          { from: 2, to: 3 },
          { from: 8, to: 9 },
        ],
      },
    };

    expect(trustIn(refusal).content).toBe("rule");
    expect(trustIn(inParts).source).toBe("rule");
  });
});
