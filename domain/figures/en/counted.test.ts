import { describe, expect, it } from "vitest";
import { tokenize } from "@/domain/extraction/tokens";
import { countedAfter, isPeople } from "./counted";

/** What "30", or the last of the digits in a text, counts: its phrase, its head, and whether that is people. */
function counted(text: string): string {
  const tokens = tokenize(text);
  const number = tokens.findIndex((token) => /^\d/.test(token.text));
  const { phrase, head, isPeople: people } = countedAfter(tokens, { from: number, to: number + 1 });
  const words = tokens.slice(phrase.from, phrase.to).map((token) => token.text);
  return `${words.join(" ")} | ${head} | ${people ? "people" : "things"}`;
}

const NOTHING = " |  | things";

describe("the phrase behind a number", () => {
  it.each([
    ["30 soldiers were killed", "soldiers | soldiers | people"],
    ["30 tanks were destroyed", "tanks | tanks | things"],
    ["30 Turkish soldiers died", "Turkish soldiers | soldiers | people"],
    ["30 armed men entered", "armed men | men | people"],
    ["30 wounded soldiers arrived", "wounded soldiers | soldiers | people"],
    ["30 dead and 12 wounded", "dead | dead | people"],
    ["30 people who fled", "people | people | people"],
    ["30 Soldiers", "Soldiers | soldiers | people"],
  ])("of %j is %j", (text, expected) => {
    expect(counted(text)).toBe(expected);
  });

  it.each([
    ["killing 30.", "a stop"],
    ["killing 30, police said", "a mark"],
    ["30 in Aleppo", "a preposition"],
    ["30 who fled", "a relative"],
    ["30 and others", "a conjunction"],
    ["30 were killed", "an auxiliary"],
    ["30 ago", "a word of time"],
    ["30 percent", "a share"],
    ["30", "the end"],
  ])("of %j is none, for %s", (text) => {
    expect(counted(text)).toBe(NOTHING);
  });

  it.each([
    ["30 soldiers near Aleppo", "soldiers"],
    ["30 soldiers, police said", "soldiers"],
    ["30 soldiers killed in Aleppo", "soldiers"],
    ["30 soldiers including officers", "soldiers"],
    ["30 soldiers or rebels", "soldiers"],
    ["30 soldiers 12 tanks", "soldiers"],
    ["30 soldiers later died", "soldiers"],
    ["30 soldiers reportedly died", "soldiers"],
    ["30 soldiers fighting there", "soldiers"],
    ["30 soldiers the army lost", "soldiers"],
    ["30 soldiers plus rebels", "soldiers"],
  ])("of %j ends before the next word that counts nothing", (text, phrase) => {
    expect(counted(text).split(" | ")[0]).toBe(phrase);
  });

  it("is never longer than six words", () => {
    expect(counted("30 big old red heavy iron battle tanks").split(" | ")[0]).toBe(
      "big old red heavy iron battle",
    );
  });

  it.each([
    ["30 women and children", "women and children | children | people"],
    ["30 tanks and soldiers", "tanks | tanks | things"],
    ["30 soldiers and tanks", "soldiers | soldiers | people"],
    ["30 civilians and wounded", "civilians | civilians | people"],
  ])("of %j joins people to people alone", (text, expected) => {
    expect(counted(text)).toBe(expected);
  });
});

describe("words between a number and what it counts", () => {
  it.each([
    ["30 of them children", "children"],
    ["30 of whom women", "women"],
    ["30 more soldiers", "soldiers"],
    ["30 other soldiers", "soldiers"],
    ["30 of the soldiers", "soldiers"],
    ["30 of its fighters", "fighters"],
    ["30 additional troops", "troops"],
  ])("of %j count nothing themselves", (text, phrase) => {
    expect(counted(text).split(" | ")[0]).toBe(phrase);
  });

  it("are three at most", () => {
    expect(counted("30 of the other more soldiers").split(" | ")[0]).toBe("more soldiers");
  });

  it("leave an empty phrase right behind the number, where nothing follows them", () => {
    const tokens = tokenize("30 of them were seen");

    expect(countedAfter(tokens, { from: 0, to: 1 }).phrase).toEqual({ from: 1, to: 1 });
  });
});

describe("people", () => {
  it.each([
    "people",
    "civilians",
    "soldiers",
    "gunman",
    "children",
    "infants",
    "bodies",
    "dead",
    "officials",
  ])("are counted in %s", (head) => {
    expect(isPeople(head)).toBe(true);
  });

  it.each(["tanks", "houses", "strikes", "kilometres", ""])("are not counted in %j", (head) => {
    expect(isPeople(head)).toBe(false);
  });

  it.each([
    ["30 Iranians were killed", "people"],
    ["30 Lebanese fled", "people"],
    ["30 Kurds fled", "people"],
    ["30 Druze fled", "people"],
    ["30 Turkish tanks", "things"],
    ["30 taxis", "things"],
  ])("are told by a people's name: %j counts %s", (text, what) => {
    expect(counted(text).split(" | ")[2]).toBe(what);
  });
});
