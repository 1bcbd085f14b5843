import { describe, expect, it } from "vitest";
import { sliceCodePoints } from "@/lib/text/code-points";
import { extract } from "../extract";
import { open, type PrintedAttribution, tagged } from "../testing/tagged";

/** Extracts with what a tagger is said to have found, in printed words. */
function merge(text: string, ...found: PrintedAttribution[]) {
  const attributions = found.map((one) => tagged(text, one));
  const extractions = extract(text, { language: "en" }, { document: open(text), attributions });
  const printed = (spans: { start: number; end: number }[]) =>
    spans.map((span) => sliceCodePoints(text, span)).join(" ... ");

  return extractions.map(({ source, cue, content, chain, rule }) => ({
    source: printed(source),
    cue: printed(cue),
    content: printed(content),
    chain: chain.map(({ mention, stance }) => `${mention} ${stance}`),
    rule,
  }));
}

describe("merging a tagger's attributions with the rules'", () => {
  it("adds what no rule finds", () => {
    expect(
      merge("The ministry is bent on peace.", {
        source: "The ministry",
        cue: "is bent on",
        content: ["peace"],
      }),
    ).toEqual([
      {
        source: "The ministry",
        cue: "is bent on",
        content: "peace",
        chain: ["The ministry asserts"],
        rule: "tagger",
      },
    ]);
  });

  it("gives a piece back that a rule found said by somebody else", () => {
    const text = "The town fell, SOHR said.\n\nThe road was cut, officials told Anadolu.";
    const found = { source: "SOHR", cue: "said", content: ["The town fell", "The road was cut"] };

    expect(merge(text, found)).toMatchObject([
      { source: "SOHR", content: "The town fell" },
      { source: "officials", content: "The road was cut", chain: ["Anadolu asserts", "officials asserts"] },
    ]);
  });

  it("keeps what the tagger does not find", () => {
    expect(merge("The town fell, SOHR said.")).toMatchObject([
      { source: "SOHR", rule: "content-source-cue" },
    ]);
  });

  it("doubts what only a rule finds, unless the tagger cannot know its form", () => {
    const confidenceIn = (text: string) =>
      extract(text, { language: "en" }, { document: open(text), attributions: [] })[0]?.confidence;

    expect(confidenceIn("The army said it had left the town.")).toBeLessThan(0.3);
    expect(confidenceIn("“We have lost everything.” ― Um Khaled")).toBeGreaterThan(0.7);
  });

  it("takes the tagger's spans and the rule's name and stance where both find a cue", () => {
    expect(
      merge("The army denied on Friday that it had left.", {
        source: "The army",
        cue: "denied on Friday",
        content: ["that it had left"],
      }),
    ).toEqual([
      {
        source: "The army",
        cue: "denied on Friday",
        content: "that it had left",
        chain: ["The army denies"],
        rule: "source-cue-content:position",
      },
    ]);
  });

  it("keeps the chain that a rule found", () => {
    const [found] = merge("Security sources told Reuters that the road was cut.", {
      source: "Security sources",
      cue: "told Reuters",
      content: ["that the road was cut"],
    });

    expect(found?.chain).toEqual(["Reuters asserts", "Security sources asserts"]);
  });

  it("believes a chain of rules where the tagger took whoever passed it on for the speaker", () => {
    const found = merge("Hurriyet reported that officials said the town had fallen.", {
      source: "Hurriyet",
      cue: "reported",
      content: ["that officials said the town had fallen"],
    });

    expect(found).toMatchObject([
      {
        source: "officials",
        content: "the town had fallen",
        chain: ["Hurriyet asserts", "officials asserts"],
      },
    ]);
  });

  it("adds nothing of the rules inside what the tagger found", () => {
    const text = "It is hard to accept, as Smith said he feared, that the town fell.";
    const found = merge(text, {
      cue: "hard to accept",
      content: ["as Smith said he feared, that the town fell"],
    });

    expect(found).toHaveLength(1);
  });

  it("takes a cue that two attributions of the tagger share for one finding", () => {
    const text = "The army said it had left.";
    const one = { source: "The army", cue: "said", content: ["it had left"] };

    expect(merge(text, one, one)).toHaveLength(1);
  });

  it("answers in text order", () => {
    const text = "The town fell, SOHR said. The ministry is bent on peace. The road is open, Iran said.";
    const found = merge(text, { source: "The ministry", cue: "is bent on", content: ["peace"] });

    expect(found.map(({ source }) => source)).toEqual(["SOHR", "The ministry", "Iran"]);
  });

  it("attributes nothing where the tagger took a verb in another sense", () => {
    expect(
      merge("The flood claimed lives.", { source: "The flood", cue: "claimed", content: ["lives"] }),
    ).toEqual([]);
  });
});
