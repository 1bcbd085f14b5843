import { describe, expect, it } from "vitest";
import { english } from "./en/english";
import type { FoundLink } from "./finding";
import { splitSpeakers } from "./split-speakers";
import { open, type PrintedAttribution, tagged } from "./testing/tagged";

const TEXT =
  "SANA and Anadolu quoted Russia and Turkey, citing SOHR and the Red Crescent, as saying it fell in Homs.";

function link(source: string, more: Partial<FoundLink> = {}): FoundLink {
  const printed: PrintedAttribution = { source, cue: "quoted", content: ["it fell"] };
  const { cue, source: range } = tagged(TEXT, printed);
  if (!range) throw new Error("The source is not in the text.");

  return {
    source: { from: range.from, to: range.to },
    cue: [{ from: cue.from, to: cue.to }],
    stance: "asserts",
    ...more,
  };
}

interface Links {
  relays?: FoundLink[];
  own?: FoundLink;
  deeper?: FoundLink[];
}

/** For each finding that comes out, its links in printed words: relays, own, deeper. */
function split({ relays = [], own = link("SANA"), deeper = [] }: Links) {
  const document = open(TEXT);
  const finding = {
    rule: "any",
    sentence: 0,
    content: [{ from: 0, to: 1 }],
    link: own,
    relays,
    deeper,
    confidence: 1,
  };
  const words = ({ antecedent, source }: FoundLink) => {
    const { from, to } = antecedent ?? source;

    return document.text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end);
  };

  return splitSpeakers(document, [finding, finding], english).map(({ finding: one, of }) => ({
    of,
    chain: [...one.relays, one.link, ...one.deeper].map(words).join(" > "),
  }));
}

const chains = (links: Links) =>
  split(links)
    .filter(({ of }) => of === 0)
    .map(({ chain }) => chain);

describe("joined speakers", () => {
  it("get a finding each, and each tells which finding it comes from", () => {
    expect(split({ own: link("Russia and Turkey") })).toEqual([
      { of: 0, chain: "Russia" },
      { of: 0, chain: "Turkey" },
      { of: 1, chain: "Russia" },
      { of: 1, chain: "Turkey" },
    ]);
  });

  it("leave a finding with one speaker as it is", () => {
    expect(chains({ own: link("SANA") })).toEqual(["SANA"]);
  });

  it("are split in the deepest link that can be, and in no other", () => {
    expect(
      chains({
        relays: [link("SANA and Anadolu")],
        own: link("Russia and Turkey"),
        deeper: [link("SOHR and the Red Crescent")],
      }),
    ).toEqual([
      "SANA and Anadolu > Russia and Turkey > SOHR",
      "SANA and Anadolu > Russia and Turkey > the Red Crescent",
    ]);
  });

  it("are split in the own link before a relay", () => {
    expect(chains({ relays: [link("SANA and Anadolu")], own: link("Russia and Turkey") })).toEqual([
      "SANA and Anadolu > Russia",
      "SANA and Anadolu > Turkey",
    ]);
  });

  it("are split in a relay when nothing deeper can be", () => {
    expect(chains({ relays: [link("SANA and Anadolu")], own: link("Russia") })).toEqual([
      "SANA > Russia",
      "Anadolu > Russia",
    ]);
  });

  it("are split in the last of several relays, and of several deeper links", () => {
    const both = [link("SANA and Anadolu"), link("Russia and Turkey")];

    expect(chains({ relays: both, own: link("SOHR") })).toEqual([
      "SANA and Anadolu > Russia > SOHR",
      "SANA and Anadolu > Turkey > SOHR",
    ]);
    expect(chains({ own: link("SOHR"), deeper: both })).toEqual([
      "SOHR > SANA and Anadolu > Russia",
      "SOHR > SANA and Anadolu > Turkey",
    ]);
  });

  it("are not split where a relative pronoun stands for them, or nobody is named", () => {
    const { source } = link("Russia and Turkey");

    expect(chains({ own: link("Russia and Turkey", { antecedent: source }) })).toHaveLength(1);
    expect(
      chains({ own: { ...link("Russia and Turkey"), source: { from: source.from, to: source.from } } }),
    ).toHaveLength(1);
  });
});
