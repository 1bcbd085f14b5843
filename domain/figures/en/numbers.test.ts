import { describe, expect, it } from "vitest";
import { readLines } from "../testing/read";

describe("a printed number", () => {
  it.each([
    ["2.5 million people fled.", ["2.5 million = exactly 2500000, displaced people"]],
    ["2.3 million people fled.", ["2.3 million = exactly 2300000, displaced people"]],
    ["5k people fled.", ["5k = exactly 5000, displaced people"]],
    ["A hundred and fifty people were killed.", ["A hundred and fifty = exactly 150, killed people"]],
    [
      "Two hundred and fifty thousand people fled.",
      ["Two hundred and fifty thousand = exactly 250000, displaced people"],
    ],
    [
      "Three thousand two hundred people fled.",
      ["Three thousand two hundred = exactly 3200, displaced people"],
    ],
    ["Twenty-five people were killed.", ["Twenty-five = exactly 25, killed people"]],
    ["Two dozen people were killed.", ["Two dozen = exactly 24, killed people"]],
    ["3 dozen people were killed.", ["3 dozen = exactly 36, killed people"]],
    ["One hundred and the mayor fled.", ["One hundred = exactly 100, other"]],
    ["No soldiers were killed.", ["No = exactly 0, killed people: soldiers (fighters)"]],
    ["No tanks were destroyed.", []],
    ["Twenty-ten people were killed.", []],
    ["It was the 12th attack.", []],
    ["In the 1990s people fled.", []],
    ["At 5pm people fled.", []],
  ])("is read as what it says: %j", (text, expected) => {
    expect(readLines(text)).toEqual(expected);
  });
});

describe("a vague number", () => {
  it.each([
    [
      "Several hundred people were killed.",
      ["Several hundred = at_least 100 (several hundred), killed people"],
    ],
    ["A few thousand people fled.", ["A few thousand = at_least 1000 (a few thousand), displaced people"]],
    ["Many thousand people fled.", ["Many thousand = at_least 1000 (many thousand), displaced people"]],
    ["Tens of thousands fled.", ["Tens of thousands = at_least 10000 (tens of thousands), displaced people"]],
    [
      "Hundreds of thousands fled.",
      ["Hundreds of thousands = at_least 100000 (hundreds of thousands), displaced people"],
    ],
    [
      "Dozens of soldiers were killed.",
      ["Dozens = at_least 12 (dozens), killed people: soldiers (fighters)"],
    ],
  ])("is coded as the least it can mean, with its words: %j", (text, expected) => {
    expect(readLines(text)).toEqual(expected);
  });
});

describe("a range", () => {
  it.each([
    ["30-40 fighters were killed.", ["30-40 = exactly 30 to 40, killed people: fighters (fighters)"]],
    ["30 or 40 fighters were killed.", ["30 or 40 = exactly 30 to 40, killed people: fighters (fighters)"]],
    [
      "Between 30 and 40 fighters were killed.",
      ["Between 30 and 40 = exactly 30 to 40, killed people: fighters (fighters)"],
    ],
    [
      "About 30 to 40 fighters were killed.",
      ["About 30 to 40 = about 30 to 40, killed people: fighters (fighters)"],
    ],
    ["One or two people were killed.", ["One or two = exactly 1 to 2, killed people"]],
  ])("reaches from its lower to its upper end: %j", (text, expected) => {
    expect(readLines(text)).toEqual(expected);
  });
});

describe("what is no range", () => {
  it.each([
    [
      "40 to 30 fighters were killed.",
      ["40 = exactly 40, other", "30 = exactly 30, killed people: fighters (fighters)"],
    ],
    ["From 30 to 40 fighters were killed.", ["40 = exactly 40, killed people: fighters (fighters)"]],
  ])("is read as single numbers: %j", (text, expected) => {
    expect(readLines(text)).toEqual(expected);
  });
});

describe("a bound behind a number", () => {
  it.each([
    ["30 or more people were killed.", "30 or more = at_least 30, killed people"],
    ["30-plus people were killed.", "30-plus = at_least 30, killed people"],
    ["30+ people were killed.", "30+ = at_least 30, killed people"],
    ["30 or fewer people were killed.", "30 or fewer = at_most 30, killed people"],
    ["30 or less people were killed.", "30 or less = at_most 30, killed people"],
    ["30 or so people were killed.", "30 or so = about 30, killed people"],
  ])("is read with it: %j", (text, expected) => {
    expect(readLines(text)).toEqual([expected]);
  });
});

describe("a scale behind a range", () => {
  it.each([
    ["2 to 3 million people fled.", ["2 to 3 million = exactly 2000000 to 3000000, displaced people"]],
    [
      "1.1 to 1.5 million people fled.",
      ["1.1 to 1.5 million = exactly 1100000 to 1500000, displaced people"],
    ],
    [
      "Two to three hundred thousand people fled.",
      ["Two to three hundred thousand = exactly 200000 to 300000, displaced people"],
    ],
    [
      "Between five and six dozen people died.",
      ["Between five and six dozen = exactly 60 to 72, killed people"],
    ],
    ["Aid of $2-3bn was promised.", ["2-3bn = exactly 2000000000 to 3000000000, money $"]],
    ["50 to a hundred people fled.", ["50 to a hundred = exactly 50 to 100, displaced people"]],
    ["5 dozen to 600 dozen people fled.", ["5 dozen to 600 dozen = exactly 60 to 7200, displaced people"]],
  ])("belongs to both ends where it can: %j", (text, expected) => {
    expect(readLines(text)).toEqual(expected);
  });
});
