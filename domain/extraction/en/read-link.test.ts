import { describe, expect, it } from "vitest";
import { open, type PrintedAttribution, tagged } from "../testing/tagged";
import { readLink } from "./read-link";

const read = (text: string, found: PrintedAttribution) => readLink(open(text), 0, tagged(text, found));

describe("reading an attribution of a tagger", () => {
  it.each([
    ["The army said it left.", { source: "The army", cue: "said", content: ["it left"] }, "asserts"],
    ["The army is bent on peace.", { source: "The army", cue: "is bent on", content: ["peace"] }, "asserts"],
    ["Iran denied the report.", { source: "Iran", cue: "denied", content: ["the report"] }, "denies"],
    ["Iran confirmed the deal.", { source: "Iran", cue: "confirmed", content: ["the deal"] }, "confirms"],
    [
      "Iran could not confirm that he died.",
      { source: "Iran", cue: "could not confirm", content: ["that he died"] },
      "could_not_verify",
    ],
    [
      "Iran declined to say if he died.",
      { source: "Iran", cue: "declined to say", content: ["if he died"] },
      "declined_to_comment",
    ],
  ])("finds the stance in %s", (text, found, stance) => {
    expect(read(text, found)?.stance).toBe(stance);
  });

  it.each([
    ["The army did not say who fired.", { source: "The army", cue: "did not say", content: ["who fired"] }],
    ["He wouldn’t tell how it went.", { source: "He", cue: "wouldn’t tell", content: ["how it went"] }],
    ["The flood claimed lives.", { source: "The flood", cue: "claimed", content: ["lives"] }],
    ["The guards denied access to us.", { source: "The guards", cue: "denied", content: ["access to us"] }],
    ["No group claimed responsibility.", { source: "No group", cue: "claimed", content: ["responsibility"] }],
    ["Neither side confirmed the deal.", { source: "Neither side", cue: "confirmed", content: ["the deal"] }],
    ["The promised aid never came.", { source: "The", cue: "promised", content: ["aid never came"] }],
    ["The ministry denied it.", { source: "The ministry", cue: "denied", content: ["it"] }],
    [
      "The army has yet to say who fired.",
      { source: "The army", cue: "has yet to say", content: ["who fired"] },
    ],
    [
      "Rebels claimed the eastern districts.",
      { source: "Rebels", cue: "claimed", content: ["the eastern districts"] },
    ],
    [
      "The guards denied the families access.",
      { source: "The guards", cue: "denied", content: ["the families access"] },
    ],
    ["He added a tank to the list.", { source: "He", cue: "added", content: ["a tank to the list"] }],
    ["Police charged him with murder.", { source: "Police", cue: "charged", content: ["him with murder"] }],
    ["The army left, citing its losses.", { source: "The army", cue: "citing", content: ["its losses"] }],
    [
      "The road is open, according to plan.",
      { source: "plan", cue: "according to", content: ["The road is open"] },
    ],
    ["Explainer: how it began.", { source: "Explainer", cue: ":", content: ["how it began"] }],
    ["The UN confirmed neither.", { source: "The UN", cue: "confirmed", content: ["neither"] }],
    ["He left, saying nothing.", { source: "He", cue: "saying", content: ["nothing"] }],
    [
      "The firm has not confirmed the order.",
      { source: "The firm", cue: "has not confirmed", content: ["the order"] },
    ],
  ])("attributes nothing in %s", (text, found) => {
    expect(read(text, found)).toBeNull();
  });

  it("reads a cue without a source", () => {
    const text = "The toll is put at nine.";
    const link = read(text, { cue: "is put at", content: ["nine"] });

    expect(link?.source).toEqual({ from: 2, to: 2 });
    expect(link?.antecedent).toBeNull();
  });

  it("finds whom a relative pronoun stands for", () => {
    const text = "Jan Egeland, who is bent on peace, left.";
    const link = read(text, { source: "who", cue: "is bent on", content: ["peace"] });

    expect(link?.antecedent).toEqual({ from: 0, to: 2 });
  });

  it("has no link for a sentence that is not there", () => {
    const text = "The army said it left.";
    const found = tagged(text, { source: "The army", cue: "said", content: ["it left"] });

    expect(readLink(open(text), 7, found)).toBeNull();
  });
});
