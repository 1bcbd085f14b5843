import { describe, expect, it } from "vitest";
import { readLines } from "../testing/read";

describe("a word before a number", () => {
  it.each([
    ["Shelling killed and wounded 30 people.", ["30 = exactly 30, casualties people"]],
    ["Shelling killed or wounded 30 people.", ["30 = exactly 30, casualties people"]],
    ["The casualty toll reached 30.", ["30 = exactly 30, casualties people"]],
    ["The number of wounded reached 30.", ["30 = exactly 30, wounded people"]],
    ["The number of displaced people reached 30,000.", ["30,000 = exactly 30000, displaced people"]],
    ["The number of airstrikes rose to 30.", ["30 = exactly 30, attacks"]],
    ["The death toll from the raid stood at 30.", ["30 = exactly 30, killed people"]],
    ["The toll of the attacks was 30.", ["30 = exactly 30, killed people"]],
    ["Airstrikes rose to 30.", ["30 = exactly 30, attacks"]],
    ["The toll rose from 30 to 40.", ["40 = exactly 40, killed people"]],
    ["The toll rose from one to five.", ["five = exactly 5, killed people"]],
    ["The toll was 30 in 40 towns.", ["30 = exactly 30, killed people", "40 = exactly 40, other towns"]],
    ["The attack killed another 12 people.", ["12 = exactly 12, killed people"]],
    ["The attack killed as many as 12.", ["as many as 12 = at_most 12, killed people"]],
    ["They have been killed by 12 rebels.", ["12 = exactly 12, other people: rebels (fighters)"]],
    ["The army lost 12 tanks.", ["12 = exactly 12, other tanks"]],
  ])("says what happened to those counted: %j", (text, expected) => {
    expect(readLines(text)).toEqual(expected);
  });
});

describe("a word behind a number", () => {
  it.each([
    ["30 people were killed or wounded.", ["30 = exactly 30, casualties people"]],
    ["30 people were killed and wounded.", ["30 = exactly 30, casualties people"]],
    [
      "30 people were killed and 12 wounded.",
      ["30 = exactly 30, killed people", "12 = exactly 12, wounded people"],
    ],
    ["30 people were feared dead.", ["30 = exactly 30, killed people"]],
    ["30 people were reported killed.", ["30 = exactly 30, killed people"]],
    ["30 people, most of them children, died.", ["30 = exactly 30, killed people"]],
    ["30 people killed 12.", ["30 = exactly 30, other people", "12 = exactly 12, killed people"]],
    ["Twelve soldiers captured a tank.", ["Twelve = exactly 12, other people: soldiers (fighters)"]],
    [
      "30 rebels killed at least 12.",
      ["30 = exactly 30, other people: rebels (fighters)", "at least 12 = at_least 12, killed people"],
    ],
    ["30 soldiers said one was killed.", ["30 = exactly 30, other people: soldiers (fighters)"]],
    ["30 rebels attacked at dawn and were killed.", ["30 = exactly 30, other people: rebels (fighters)"]],
    ["12 wounded fled.", ["12 = exactly 12, wounded people"]],
    ["12 rockets killed 5 people.", ["12 = exactly 12, attacks rockets", "5 = exactly 5, killed people"]],
  ])("says what happened to those counted: %j", (text, expected) => {
    expect(readLines(text)).toEqual(expected);
  });
});

describe("numbers that are joined", () => {
  it.each([
    [
      "30 soldiers and 12 tanks were destroyed.",
      ["30 = exactly 30, destroyed people: soldiers (fighters)", "12 = exactly 12, destroyed tanks"],
    ],
    [
      "30 soldiers in Homs and 12 rebels were killed.",
      [
        "30 = exactly 30, killed people: soldiers (fighters)",
        "12 = exactly 12, killed people: rebels (fighters)",
      ],
    ],
    [
      "30 soldiers plus 12 rebels were killed.",
      [
        "30 = exactly 30, killed people: soldiers (fighters)",
        "12 = exactly 12, killed people: rebels (fighters)",
      ],
    ],
    [
      "30 soldiers as well as 12 rebels were killed.",
      [
        "30 = exactly 30, killed people: soldiers (fighters)",
        "12 = exactly 12, killed people: rebels (fighters)",
      ],
    ],
    [
      "The raid killed 30 men near the old town, and 12 rebels fled.",
      ["30 = exactly 30, killed people: men", "12 = exactly 12, displaced people: rebels (fighters)"],
    ],
    [
      "They fired 12 rockets and 30 people died.",
      ["12 = exactly 12, attacks rockets", "30 = exactly 30, killed people"],
    ],
  ])("share what happened, and nothing that was fired: %j", (text, expected) => {
    expect(readLines(text)).toEqual(expected);
  });
});

describe("a part", () => {
  it.each([
    [
      "30 people died, among them 12 children.",
      ["30 = exactly 30, killed people", "12 = exactly 12, part killed people: children (children)"],
    ],
    [
      "30 people died, 12 of whom were children.",
      ["30 = exactly 30, killed people", "12 = exactly 12, part killed people"],
    ],
    [
      "30 people were killed, including 12 children and five women.",
      [
        "30 = exactly 30, killed people",
        "12 = exactly 12, part killed people: children (children)",
        "five = exactly 5, part killed people: women (women)",
      ],
    ],
    [
      "12 children were killed, including two girls, and 30 men were wounded.",
      [
        "12 = exactly 12, killed people: children (children)",
        "two = exactly 2, part killed people: girls (children)",
        "30 = exactly 30, wounded people: men",
      ],
    ],
  ])("takes what happened from its whole, and so does what is joined to it: %j", (text, expected) => {
    expect(readLines(text)).toEqual(expected);
  });
});

describe("those counted", () => {
  it.each([
    ["30 women and children were killed.", ["30 = exactly 30, killed people: women and children"]],
    ["12 women and wounded fled.", ["12 = exactly 12, other people: women (women)"]],
    ["48 Iranians were captured.", ["48 = exactly 48, captured people: Iranians"]],
    ["Two Lebanese were freed.", ["Two = exactly 2, released people: Lebanese"]],
    ["Two Russian tanks were destroyed.", ["Two = exactly 2, destroyed tanks"]],
    [
      "12 wounded soldiers were evacuated.",
      ["12 = exactly 12, evacuated people: wounded soldiers (fighters)"],
    ],
    ["12 armed men attacked.", ["12 = exactly 12, other people: armed men"]],
    ["30 more people were killed.", ["30 = exactly 30, killed people"]],
    ["30 of the soldiers were killed.", ["30 = exactly 30, killed people: soldiers (fighters)"]],
    ["30 of them were killed.", ["30 = exactly 30, killed people"]],
    ["12 schools nearby were hit.", ["12 = exactly 12, other schools"]],
    ["12 people including children were killed.", ["12 = exactly 12, killed people"]],
    [
      "12 Syrian army officers and soldiers were killed.",
      ["12 = exactly 12, killed people: Syrian army officers and soldiers (fighters)"],
    ],
  ])("are the noun phrase behind the number: %j", (text, expected) => {
    expect(readLines(text)).toEqual(expected);
  });
});
