import { describe, expect, it } from "vitest";
import { marked, wordsOf } from "../testing/view";
import { ownChannelAt, relayThrough } from "./own-channels";

const channel = (text: string) => {
  const { view, at } = marked(text);

  return wordsOf(view, ownChannelAt(view, at));
};

describe("the outlet that a speaker uses", () => {
  it.each([
    ["The group said | via its Amaq agency that it fell.", "its Amaq agency"],
    ["The group said | through its Amaq news agency that it fell.", "its Amaq news agency"],
    ["The group said | via its Amaq television channel that it fell.", "its Amaq television channel"],
    ["He said it | through his Voice of Homs radio.", "his Voice of Homs radio"],
  ])("is found in: %s", (text, expected) => {
    expect(channel(text)).toBe(expected);
  });

  it.each([
    ["a platform", "The group said | via its Telegram channel that it fell."],
    ["a platform's page", "The group said | through its Facebook website that it fell."],
    ["somebody else's", "The group said | via the Amaq agency that it fell."],
    ["what stands behind another preposition", "The group said | in its Amaq agency that it fell."],
    ["what a mark parts from it", "The group fled | via its camp, an agency said."],
    ["what a verb parts from it", "The group fled | via its camp was what the agency said."],
    ["what stands in quotation marks", "The group said | via its “Amaq agency” that it fell."],
    ["what stands too far on", "They fled | via its old and cold and dark hall the agency."],
    ["no outlet at all", "The group fled | through its tunnel."],
  ])("is not %s", (_name, text) => {
    expect(channel(text)).toBeNull();
  });

  it("is a relay that asserts, with “via” for its cue", () => {
    const { view, at } = marked("The group said | via its Amaq agency that it fell.");

    expect(relayThrough(view, at)).toEqual([
      { source: { from: at + 1, to: at + 4 }, cue: [{ from: at, to: at + 1 }], stance: "asserts" },
    ]);
    expect(relayThrough(view, at + 1)).toEqual([]);
  });
});
