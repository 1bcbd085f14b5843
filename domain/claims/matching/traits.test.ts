import { describe, expect, it } from "vitest";
import { readTraits } from "./traits";

const read = (statement: string, publishedAt: Date | null = new Date("2016-05-07T23:59:00Z")) =>
  readTraits({ statement, publishedAt });
const printed = (names: readonly { printed: string }[]) => names.map((name) => name.printed);

describe("what a claim is compared by", () => {
  it("are its telling words as stems, each once: no common ones, numbers or days", () => {
    const { words } = read("The 30 troops were killed on Friday 6 May, and the troops were killing.");
    expect([...words]).toEqual(["troop", "kill"]);
  });

  it("are the kinds of what happened, each once", () => {
    expect([...read("Rebels seized and captured it; shelling killed 12.").happenings]).toEqual([
      ...["take", "strike", "kill"],
    ]);
  });

  it("are its names, places apart from the others", () => {
    const { actors, places } = read("Al-Nusra seized Khan Tuman near Aleppo, Reuters said.");
    expect([printed(actors), printed(places)]).toEqual([
      ["Al-Nusra", "Reuters"],
      ["Khan Tuman", "Aleppo"],
    ]);
  });

  it.each([
    ["It fell on 6 May.", { from: "2016-05-06", to: "2016-05-06" }],
    ["It fell this week.", { from: "2016-05-02", to: "2016-05-08" }],
    ["In 2015 it held, and fell on 6 May.", { from: "2016-05-06", to: "2016-05-06" }],
    ["It fell in April.", { from: "2016-04-01", to: "2016-04-30" }],
    ["It fell in March.", { from: "2016-03-01", to: "2016-03-31" }],
    ["It fell a month ago.", { from: "2016-03-23", to: "2016-04-22" }],
    ["200 died over the past two years.", null],
    ["It fell a decade ago.", null],
    ["It fell in 2015.", null],
    ["It fell.", null],
  ])("are its days, where they tell happenings apart: %j", (statement, days) => {
    expect(read(statement).days).toEqual(days);
  });

  it("is the day of publication, in UTC, where it is known", () => {
    expect(read("It fell.").publishedOn).toBe("2016-05-07");
    expect(read("It fell on 6 May.", null)).toMatchObject({ publishedOn: null, days: null });
  });

  it.each([
    ["The army took the town.", false],
    ["The army did not take the town.", true],
    ["The army denied that it took the town.", true],
    ["The army denied that it did not take the town.", false],
  ])("is whether it says that something did not happen: %j, %s", (statement, negated) => {
    expect(read(statement).negated).toBe(negated);
  });

  it("is the side that took a place", () => {
    expect([
      read("The army retook it.").taker,
      read("Rebels seized it.").taker,
      read("It fell.").taker,
    ]).toEqual([...[0, 1, null]]);
  });
});
