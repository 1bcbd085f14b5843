import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeFields, type FieldSources, firstLine, hostOf, UNKNOWN_OUTLET } from "./complete-fields";

const nothingRead = { title: null, outlet: null, publishedAt: null, language: null };
const day = { at: "2016-05-08T00:00:00.000Z", precision: "day" } as const;
const bare: FieldSources = {
  read: nothingRead,
  address: null,
  text: "Rebels seize the town\n\nThey came at night.",
  detectedLanguage: "en",
};
const page: FieldSources = {
  read: { title: "The town falls", outlet: "Example News", publishedAt: day, language: "en-GB" },
  address: "https://www.news.example/a",
  text: bare.text,
  detectedLanguage: "fr",
};

describe("completing the fields of an article", () => {
  it("takes what the person said before anything else", () => {
    const given = { title: "Mine", outlet: "My paper", publishedAt: "2015", language: "ar" };
    expect(completeFields(given, page)).toEqual({
      title: "Mine",
      outlet: "My paper",
      publishedAt: { at: "2015-01-01T00:00:00.000Z", precision: "year" },
      language: "ar",
    });
  });

  it("takes what the page says of itself where the person said nothing", () => {
    expect(completeFields({}, page)).toEqual(page.read);
  });

  it("takes what the text and the address tell where the page says nothing", () => {
    expect(completeFields({}, { ...page, read: nothingRead })).toEqual({
      title: "Rebels seize the town",
      outlet: "news.example",
      publishedAt: null,
      language: "fr",
    });
  });

  it("calls an outlet unknown that nothing tells", () => {
    expect(completeFields({}, bare).outlet).toBe(UNKNOWN_OUTLET);
  });
});

describe("a title for a text that has none", () => {
  it.each([
    ["its first line", "Rebels seize the town\nThey came at night.", "Rebels seize the town"],
    [
      "the first line of three words",
      "Share\n\nAdvertisement\n\nRebels seize town\nMore",
      "Rebels seize town",
    ],
    ["the first line where no line has three words", "Share\nNow", "Share"],
    ["a line without the space around it", "  Rebels seize the town  ", "Rebels seize the town"],
    ["nothing for nothing", "", ""],
    ["nothing for space alone", " \n\n ", ""],
    ["found below any number of empty lines", `${"\n".repeat(30)}Rebels seize town`, "Rebels seize town"],
    ["a later line without the space around it", "Share\n  Rebels seize town  \nMore", "Rebels seize town"],
    ["the first line where three words come too late", `${"Share\n".repeat(20)}Rebels seize town`, "Share"],
    ["120 characters whole", `a b ${"😀".repeat(116)}`, `a b ${"😀".repeat(116)}`],
    ["121 characters cut", `a b ${"😀".repeat(117)}`, "a b…"],
  ])("is %s", (_, text, title) => {
    expect(firstLine(text)).toBe(title);
  });

  it.each([
    ["Gen. Salim said the rebels seized the town. ", "Gen. Salim said the rebels seized the town"],
    ["Did the U.S. forces leave the town? ", "Did the U.S. forces leave the town?"],
    ["They left the town at night.  ", "They left the town at night"],
    ["“They left the town at night.” ", "“They left the town at night"],
    ["They left the town at night! ", "They left the town at night!"],
    ["هل غادرت القوات البلدة ليلا في الشمال؟ ", "هل غادرت القوات البلدة ليلا في الشمال؟"],
  ])("is the first sentence of a long paragraph: %s", (first, title) => {
    expect(firstLine(first + "They came at night. ".repeat(10))).toBe(title);
  });

  it("is cut between words", () => {
    expect(firstLine("seventy ".repeat(60))).toBe(`${"seventy ".repeat(14).trim()}…`);
  });

  it("has 120 characters at most, whatever the text", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "Z", " ", ".", "?", "\n", "م", "😀"),
      maxLength: 400,
    });
    fc.assert(
      fc.property(text, (one) => {
        const title = firstLine(one);
        expect([...title].length).toBeLessThanOrEqual(120);
        expect(title).toBe(title.trim());
        expect(one).toContain(title.replace(/…$/u, ""));
      }),
    );
  });

  it("is cut within a word that never ends", () => {
    expect(firstLine(`${"x".repeat(500)} y z`)).toBe(`${"x".repeat(119)}…`);
  });
});

describe("the host of an address", () => {
  it.each([
    ["https://www.news.example/a?b", "news.example"],
    ["http://news.example", "news.example"],
    ["https://www2.news.example", "www2.news.example"],
    ["https://news.www.example", "news.www.example"],
    ["mailto:desk@news.example", null],
    ["no address", null],
    [null, null],
  ])("of %j is %j", (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
