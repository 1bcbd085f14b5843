import { describe, expect, it } from "vitest";
import type { Finding } from "../finding";
import { open, type PrintedAttribution, tagged } from "../testing/tagged";
import { findAttributions } from "./find-attributions";
import { trustIn } from "./trust";

/** Whom to believe about the first thing that rules find in a text, given what a tagger found. */
function trust(
  text: string,
  found: PrintedAttribution,
  change: (finding: Finding) => Finding = (same) => same,
) {
  const document = open(text);
  const [finding] = findAttributions(document);
  if (!finding) throw new Error("the rules find nothing");

  return trustIn(document, change(finding), tagged(text, found));
}

const SAID = "The army said it left.";
const FOUND = { source: "The army", cue: "said", content: ["it left"] };
const ALL_RULE = { source: "rule", cue: "rule", content: "rule" };

describe("whom to believe about spans", () => {
  it("is the tagger", () => {
    expect(trust(SAID, FOUND)).toEqual({ source: "tagger", cue: "rule", content: "tagger" });
    expect(
      trust("He said on Friday it left.", { source: "He", cue: "said on Friday", content: ["it left"] }).cue,
    ).toBe("tagger");
  });

  it.each(["quoted-as-saying", "cue-noun", "agentless", "headline", "passive-agent"])(
    "is the rule for all of %s",
    (rule) => {
      expect(trust(SAID, FOUND, (finding) => ({ ...finding, rule }))).toEqual(ALL_RULE);
    },
  );

  it("is the rule for a refusal, and for a cue in two parts", () => {
    const refused = "Iran refused to confirm that he died.";
    const inParts = "“We left,” the army said to us in a statement.";

    expect(trust(refused, { source: "Iran", cue: "refused", content: ["that he died"] })).toEqual(ALL_RULE);
    expect(
      trust(inParts, { source: "the army", cue: "said", content: ["“We left,”"] }, (finding) => ({
        ...finding,
        link: { ...finding.link, cue: [...finding.link.cue, { from: 9, to: 12 }] },
      })),
    ).toEqual(ALL_RULE);
  });

  it("is the rule where the tagger takes a clause of the source for content, or a quotation for source", () => {
    const clause = "According to two doctors, who fled the city, the ward was empty.";
    const quotation = "“We counted,” said the medic, “forty stretchers.”";

    expect(
      trust(clause, {
        source: "two doctors",
        cue: "According to",
        content: ["who fled the city, the ward was empty"],
      }),
    ).toEqual(ALL_RULE);
    expect(
      trust(quotation, { source: "the medic, “forty stretchers.”", cue: "said", content: ["“We counted,”"] }),
    ).toEqual(ALL_RULE);
  });

  it("is the rule for a source where the tagger leaves out “who” or takes another link of the chain for it", () => {
    const who = "“It will fall,” said an officer who asked not to be named.";
    const relay = "The Anadolu agency, quoting officials, said rockets were fired.";

    expect(trust(who, { source: "an officer", cue: "said", content: ["“It will fall,”"] }).source).toBe(
      "rule",
    );
    expect(
      trust(relay, {
        source: "The Anadolu agency, quoting officials,",
        cue: "said",
        content: ["rockets were fired"],
      }).source,
    ).toBe("rule");
    expect(
      trust(relay, { source: "The Anadolu agency", cue: "said", content: ["rockets were fired"] }).source,
    ).toBe("tagger");
  });

  it("is the rule for a quotation behind a colon to which the tagger adds words in front of the speaker", () => {
    const text = "After the raid the ministry said: “Not one bomb missed.”";
    const source = "the ministry";

    expect(
      trust(text, { source, cue: "said:", content: ["the raid", "“Not one bomb missed.”"] }).content,
    ).toBe("rule");
    expect(trust(text, { source, cue: "said:", content: ["“Not one bomb missed.”"] }).content).toBe("tagger");
  });

  it("is the rule where the tagger adds a comma to “according to X”, or breaks a content off", () => {
    const comma = "According to Hanan Ashrawi, the offer was withdrawn.";
    const broken = "It was, the captain insisted, a routine patrol.";

    expect(
      trust(comma, {
        source: "Hanan Ashrawi,",
        cue: "According to",
        content: ["the offer was withdrawn"],
      }).source,
    ).toBe("rule");
    expect(trust(broken, { source: "the captain", cue: "insisted", content: ["It was"] }).content).toBe(
      "rule",
    );
  });

  it("is the rule where the tagger finds nobody and the rule does", () => {
    expect(trust(SAID, { cue: "said", content: ["it left"] })).toEqual(ALL_RULE);
  });

  it("is the rule about several speakers, and about a document with people in it", () => {
    const joined = "Russia and Iran said it left.";
    const shown = "A video posted by activists showed that it left.";

    expect(trust(joined, { source: "Iran", cue: "said", content: ["it left"] }).source).toBe("rule");
    expect(trust(shown, { source: "activists", cue: "showed", content: ["that it left"] }).source).toBe(
      "rule",
    );
  });

  it("is the rule about a cue that tells where, or that the tagger is unsure of", () => {
    const told = "The army said on Telegram that it left.";
    const found = { source: "The army", cue: "said", content: ["that it left"] };

    expect(trust(told, found).cue).toBe("rule");
  });

  it("is the rule about the cue in a text without commas", () => {
    const text = "A bomber killed four people on Sunday a monitoring group said.";
    const found = {
      source: "a monitoring group",
      cue: "Sunday a monitoring group said",
      content: ["A bomber killed four people"],
    };

    expect(trust(text, found)).toEqual({ source: "tagger", cue: "rule", content: "tagger" });
  });

  it("is the rule about a name that the tagger cut, and about “while”", () => {
    const text = "Save the Children said it left, while Iran said it stayed.";
    const found = {
      source: "the Children",
      cue: "said",
      content: ["it left, while Iran said it stayed"],
    };

    expect(trust(text, found)).toMatchObject({ source: "rule", content: "rule" });
  });

  it("is the rule about “of” that opens a content, and about what somebody else says behind it", () => {
    const warned = "The army warned of more raids.";
    const both = "The army said it left; Iran said it stayed.";

    expect(trust(warned, { source: "The army", cue: "warned of", content: ["more raids"] })).toMatchObject({
      cue: "rule",
      content: "rule",
    });
    expect(
      trust(both, { source: "The army", cue: "said it", content: ["it left; Iran said it stayed"] }).content,
    ).toBe("rule");
  });
});
