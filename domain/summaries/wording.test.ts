import { describe, expect, it } from "vitest";
import { VERDICTS } from "@/domain/claims/standing";
import { exportFileSchema } from "@/domain/summaries/export-model";
import { renderJson } from "@/domain/summaries/json";
import {
  chainInWords,
  credibilityInWords,
  linkInWords,
  partsInLine,
  standingInWords,
  whenInWords,
} from "@/domain/summaries/wording";
import { aClaimExport, anExportFile, anExportLink, anExportOutlet } from "@/test/builders/export";

describe("the words of an export", () => {
  it.each(VERDICTS)("call %s verified only when it is corroborated", (verdict) => {
    const words = standingInWords({ standing: verdict, overrideReason: null });
    expect(/verified/i.test(words)).toBe(verdict === "corroborated");
  });

  it.each(VERDICTS)(
    "call %s neither verified nor plain when an editor decided against the rule",
    (verdict) => {
      const words = standingInWords({ standing: verdict, overrideReason: "The only witness is well known." });
      expect(words).toMatch(/\(by exception\)$/);
      expect(words).not.toMatch(/verified/i);
    },
  );

  it("draw a chain the way the words travelled", () => {
    const chain = [
      anExportOutlet(),
      anExportLink({ source: "Anadolu", role: "relay", cue: "told" }),
      anExportLink({ source: "officials", unnamed: true, checked: false, cue: null }),
    ];

    expect(chainInWords(chain)).toBe("officials (unnamed) → Anadolu (“told”) → Reuters");
  });

  it("say where the origin is not stated", () => {
    expect(chainInWords([anExportOutlet()])).toBe("origin not stated → Reuters");
    expect(chainInWords([{ ...anExportOutlet(), firstHand: true }])).toBe("Reuters (first-hand)");
  });

  it.each([
    [{ checked: false }, "S (unchecked)"],
    [{ firstHand: true }, "S (first-hand)"],
    [{ stance: "denies" as const }, "S (denies)"],
    [
      { stance: "could_not_verify" as const, cue: "could not verify" },
      "S (could not verify, “could not verify”)",
    ],
    [{ originalUrl: "https://s.example/1" }, "S (original not checked: https://s.example/1)"],
    [
      { originalUrl: "https://s.example/1", originalChecked: true },
      "S (original checked: https://s.example/1)",
    ],
    [{}, "S"],
  ])("mark a link %j", (over, words) => {
    expect(linkInWords(anExportLink({ source: "S", cue: null, ...over }))).toBe(words);
  });

  it("grade a claim in words, or not at all", () => {
    expect(credibilityInWords(aClaimExport({ credibility: 6 }))).toBe("6: Cannot be judged");
    expect(credibilityInWords(aClaimExport({ credibility: null }))).toBeNull();
  });
});

describe("a moment in an export", () => {
  it.each([
    ["2026-11-28T14:28:59.958Z", "28 Nov 2026, 14:28 UTC"],
    ["2016-05-06T10:00Z", "6 May 2016, 10:00 UTC"],
    ["2016-05-06", "6 May 2016"],
    ["2016-05", "May 2016"],
    ["2016", "2016"],
    ["some day", "some day"],
  ])("%s is written as %s", (moment, words) => expect(whenInWords(moment)).toBe(words));
});

describe("what is said of evidence in one line", () => {
  it.each([
    [["UN", "seen", "older"], "UN; seen; older"],
    [["UN", "Seen in the town.", "older"], "UN; Seen in the town. older"],
    [["Why?", "So.", "Done."], "Why? So. Done."],
    [[], ""],
  ])("%j is %s", (parts, line) => {
    expect(partsInLine(parts.map((text) => ({ text, shown: text })))).toBe(line);
  });
});

describe("an export as JSON", () => {
  it("holds the very data under the format's name", () => {
    const file = anExportFile(aClaimExport());
    const { format, formatVersion, ...rest } = JSON.parse(renderJson(file));

    expect({ format, formatVersion }).toEqual({ format: "sayso-claims", formatVersion: 1 });
    expect(exportFileSchema.parse(rest)).toEqual(file);
  });

  it("has the same bytes whatever the order of its keys", () => {
    const claim = aClaimExport();
    const turned = Object.fromEntries(Object.entries(claim).reverse()) as typeof claim;

    expect(renderJson(anExportFile(turned))).toBe(renderJson(anExportFile(claim)));
  });
});
