import { describe, expect, it } from "vitest";
import { extract } from "../extract";
import { open, tagged } from "../testing/tagged";
import { confidenceOf } from "./confidence";

const TEXT = "“The town fell,” he said, and they left.";

function confidence(rule: string, content: string): number {
  const { cue, content: pieces } = tagged(TEXT, { cue: "said", content: [content] });
  const link = { source: { from: 0, to: 0 }, cue: [cue], stance: "asserts" as const };

  return confidenceOf(open(TEXT), {
    ...{ rule, sentence: 0, link, content: pieces, relays: [], deeper: [], confidence: 0 },
  });
}

const RULES = [
  ...["source-cue-content", "content-source-cue", "content-cue-source", "according-to", "quoted-as-saying"],
  ...[
    "participle",
    "without-comma",
    "passive-agent",
    "cue-noun",
    "agentless",
    "signed-quotation",
    "headline",
  ],
];

describe("the confidence of a finding", () => {
  it.each(RULES)("is a share that was measured, for %s", (rule) => {
    for (const content of ["“The town fell,”", "they left"]) {
      expect(confidence(rule, content)).toBeGreaterThan(0.4);
      expect(confidence(rule, content)).toBeLessThan(1);
    }
  });

  it.each(RULES)("is no lower for a quoted content, for %s", (rule) => {
    expect(confidence(rule, "“The town fell,”")).toBeGreaterThanOrEqual(confidence(rule, "they left"));
  });

  it("tells a quoted content from one that is only partly quoted", () => {
    expect(confidence("content-cue-source", "“The town fell,” he")).toBe(
      confidence("content-cue-source", "they left"),
    );
    expect(confidence("content-cue-source", "“The town fell,”")).toBeGreaterThan(
      confidence("content-cue-source", "they left"),
    );
  });

  it("is half for a rule that nobody has measured", () => {
    expect(confidence("unheard-of", "they left")).toBe(0.5);
  });

  it.each([
    "“The town fell,” Omar said.",
    "The army said the town fell.",
    "According to the army, the town fell.",
    "The town fell, the army said.",
    "The town reportedly fell.",
    "Omar was quoted as saying the town fell.",
  ])("is measured for whatever rule reads: %s", (text) => {
    expect(extract(text, { language: "en" }).map((one) => one.confidence)).not.toContain(0.5);
  });
});
