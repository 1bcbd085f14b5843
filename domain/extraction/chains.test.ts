import { describe, expect, it } from "vitest";
import { toCodePointIndex } from "@/lib/text/code-points";
import { buildChains, printed, spanOf } from "./chains";
import { english } from "./en/english";
import type { Finding, FoundLink } from "./finding";
import { open, tagged } from "./testing/tagged";

const TEXT =
  "😀 SANA reported that the army’s office told Anadolu, citing Omar Saleh, that it fell. He said so.";
const document = open(TEXT);
const indexed = { document, index: toCodePointIndex(TEXT) };

function found(source: string, cue: string, more: Partial<FoundLink> = {}): FoundLink {
  const places = tagged(TEXT, { source, cue, content: ["it fell"] });

  return {
    source: places.source ?? { from: 0, to: 0 },
    cue: [places.cue],
    stance: "asserts",
    ...more,
  };
}

function finding(link: FoundLink, more: Partial<Finding> = {}): Finding {
  const content = tagged(TEXT, { cue: "told", content: ["it fell"] }).content;

  return { rule: "any", sentence: 0, content, link, relays: [], deeper: [], confidence: 1, ...more };
}

const SANA = found("SANA", "reported");
const ANADOLU = found("Anadolu", "told");
const OMAR = found("Omar Saleh", "citing");
const chainOf = (one: Finding, outlet?: string) => buildChains(indexed, [one], english, outlet)[0] ?? [];
const words = (one: Finding, outlet?: string) =>
  chainOf(one, outlet).map(({ role, mention }) => `${role} ${mention}`);

describe("the chain of a finding", () => {
  it("runs from whoever passed it on to the deepest source", () => {
    expect(words(finding(ANADOLU, { relays: [SANA], deeper: [OMAR] }))).toEqual([
      "relay SANA",
      "relay Anadolu",
      "origin Omar Saleh",
    ]);
  });

  it("is empty when the text names nobody", () => {
    expect(words(finding({ ...SANA, source: { from: 2, to: 2 } }))).toEqual([]);
  });

  it("leaves out a link without a source", () => {
    const nobody = { ...OMAR, source: { from: 3, to: 3 } };

    expect(words(finding(SANA, { deeper: [nobody] }))).toEqual(["origin SANA"]);
  });

  it.each(["SANA", "sana", "The SANA", " Sana "])("leaves out the article's own outlet %j", (outlet) => {
    expect(words(finding(OMAR, { relays: [SANA] }), outlet)).toEqual(["origin Omar Saleh"]);
  });

  it("keeps the article's own outlet where nothing deeper is given", () => {
    expect(words(finding(SANA), "SANA")).toEqual(["origin SANA"]);
  });

  it("keeps an outlet whose name only begins like the article's own", () => {
    expect(words(finding(OMAR, { relays: [SANA] }), "SANA English")).toEqual([
      "relay SANA",
      "origin Omar Saleh",
    ]);
  });

  it("leaves out a relay that only stands for the deeper link", () => {
    const he = found("He", "said");
    const [, second] = buildChains(
      indexed,
      [finding(OMAR), finding(OMAR, { relays: [he], sentence: 1 })],
      english,
    );

    expect(printed(document, he.source)).toBe("He");
    expect(second?.map(({ mention }) => mention)).toEqual(["Omar Saleh"]);
  });

  it("shows what a relative pronoun stands for, and places the mention there", () => {
    const [link] = chainOf(finding({ ...SANA, antecedent: OMAR.source }));

    expect(link).toMatchObject({ mention: "Omar Saleh", span: spanOf(indexed, OMAR.source) });
  });

  it("counts spans in code points", () => {
    const [link] = chainOf(finding(SANA));

    expect(link).toMatchObject({
      mention: "SANA",
      span: { start: 2, end: 6 },
      cue: "reported",
      cueSpan: { start: 7, end: 15 },
    });
  });

  it("joins a cue of several pieces and spans all of it", () => {
    const [link] = chainOf(finding({ ...SANA, cue: [...SANA.cue, ...OMAR.cue] }));

    expect(link?.cue).toBe("reported citing");
    expect(link?.cueSpan).toEqual({ start: 7, end: TEXT.indexOf("citing") - 1 + "citing".length });
  });

  it("keeps the stance of each link", () => {
    const denying: Finding = finding({ ...OMAR, stance: "denies" }, { relays: [SANA] });

    expect(chainOf(denying).map(({ stance }) => stance)).toEqual(["asserts", "denies"]);
  });

  it("ties mentions in text order, in whatever order the findings come", () => {
    const he = finding(found("He", "said"), { sentence: 1 });
    const [first] = buildChains(indexed, [he, finding(OMAR)], english);

    expect(first?.[0]).toMatchObject({ mention: "He", resolvesTo: "Omar Saleh", unnamed: false });
  });
});

describe("the printed words of a source", () => {
  it.each([
    [
      "ends before the comma that closes a clause",
      "Omar Saleh, head of the camp,",
      "Omar Saleh, head of the camp",
    ],
    ["ends before a possessive", "Russia’s", "Russia"],
    ["ends before a straight possessive", "Russia's", "Russia"],
    ["ends before the apostrophe of a plural", "the rebels’", "the rebels"],
    ["keeps an apostrophe inside a name", "the Shi’ite militia", "the Shi’ite militia"],
    ["keeps a comma inside", "Russia, Iran", "Russia, Iran"],
  ])("%s", (_name, text, expected) => {
    const one = open(text);

    expect(printed(one, { from: 0, to: one.tokens.length })).toBe(expected);
  });
});
