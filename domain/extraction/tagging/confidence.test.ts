import { describe, expect, it } from "vitest";
import { open, tagged } from "../testing/tagged";
import { confidenceOf } from "./confidence";
import type { TaggedAttribution } from "./tagged-text";

const TEXT = "The army said that it had left the town. “We stay,” she said.";
const document = open(TEXT);
const sure = tagged(TEXT, { source: "The army", cue: "said that", content: ["it had left the town"] });
const confidence = (found: TaggedAttribution, byRule = false) => confidenceOf(document, found, byRule);

describe("confidence in a tagger's attribution", () => {
  it("is a probability, high where the tagger is sure and a rule agrees", () => {
    expect(confidence(sure, true)).toBeGreaterThan(0.8);
    expect(confidence(sure, true)).toBeLessThanOrEqual(1);
  });

  it("is higher where a rule found it too", () => {
    expect(confidence(sure, true)).toBeGreaterThan(confidence(sure));
  });

  it.each([
    ["its source", { ...sure, source: sure.source && { ...sure.source, probability: 0.2 } }],
    ["its content", { ...sure, content: sure.content.map((piece) => ({ ...piece, probability: 0.2 })) }],
    [
      "what the content belongs to",
      { ...sure, content: sure.content.map((piece) => ({ ...piece, linked: 0.5 })) },
    ],
  ])("is lower where the tagger is not sure of %s", (_, unsure) => {
    expect(confidence(unsure)).toBeLessThan(confidence(sure));
  });

  it("is never higher where the tagger is not sure of its cue", () => {
    const unsure = { ...sure, cue: { ...sure.cue, probability: 0.2 } };

    expect(confidence(unsure)).toBeLessThanOrEqual(confidence(sure));
  });

  it("is lower without a source", () => {
    expect(confidence({ ...sure, source: null })).toBeLessThan(confidence(sure));
  });

  it("is higher for a quotation than for as many words without marks", () => {
    const quoted = tagged(TEXT, { source: "she", cue: "said.", content: ["“We stay,”"] });
    const plain = tagged(TEXT, { source: "she", cue: "said.", content: ["that it had left the"] });

    expect(confidence(quoted)).toBeGreaterThan(confidence(plain));
  });

  it("stays above 0 where a probability is 0", () => {
    expect(confidence({ ...sure, cue: { ...sure.cue, probability: 0 } })).toBeGreaterThan(0);
  });
});
