import { describe, expect, it } from "vitest";
import { openText } from "@/domain/extraction/extract";
import { sliceCodePoints } from "@/lib/text/code-points";
import { extractTagged } from "../extract-tagged";
import { findTagger } from "./tagger";

const english = { language: "en" };

async function read(text: string) {
  const printed = (spans: { start: number; end: number }[]) =>
    spans.map((span) => sliceCodePoints(text, span)).join(" ... ");
  return (await extractTagged(text, english)).map(({ source, cue, content, confidence }) => ({
    source: printed(source),
    cue: printed(cue),
    content: printed(content),
    confidence,
  }));
}

describe("the learned tagger", () => {
  it("finds an attitude that no list of reporting verbs has", async () => {
    expect(await read("The president wants to end the war before the summer.")).toMatchObject([
      { source: "The president", cue: "wants", content: "to end the war before the summer" },
    ]);
  });

  it("joins a quotation of two sentences around its speaker", async () => {
    const text = "“The town is empty,” the mayor said. “Nobody is left to bury the dead.”";

    expect(await read(text)).toMatchObject([
      { source: "the mayor", content: "“The town is empty,” ... “Nobody is left to bury the dead.”" },
    ]);
  });

  it("reads the same twice, also beside other texts", async () => {
    const text = "The army said on Friday that it had retaken the town, but activists disputed the claim.";
    const [once, , again] = await Promise.all([
      read(text),
      read("Iran denied it had sent troops."),
      read(text),
    ]);

    expect(once).toEqual(again);
    expect(once?.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
  });

  it("reads a text that is longer than one block to its end", async () => {
    const paragraph = (number: number) =>
      `Two shells hit market number${String.fromCharCode(97 + (number % 26), 97 + number / 26)} in the morning, residents said.\n\n`;
    const found = await read(Array.from({ length: 400 }, (_, number) => paragraph(number)).join(""));

    expect(found.length).toBeGreaterThan(300);
    expect(found.at(-1)).toMatchObject({ source: "residents", cue: "said" });
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\n "],
    ["control characters", "\u0000\u0001"],
    ["a lone surrogate", "\ud83d"],
    ["one long word", "a".repeat(20_000)],
    ["marks that never close", "“".repeat(500)],
  ])("reads %s without an error", async (_, text) => {
    await expect(read(text)).resolves.toEqual([]);
  });

  it("has weights for English only; other languages get nothing", async () => {
    expect(findTagger("ar")).toBeNull();
    expect(await extractTagged("قال الجيش إنه غادر المدينة.", { language: "ar" })).toEqual([]);
  });

  it("is loaded once, whatever the region of the language", () => {
    expect(findTagger("en-GB")).toBe(findTagger("en"));
    expect(openText("One", english)).not.toBeNull();
  });
});
