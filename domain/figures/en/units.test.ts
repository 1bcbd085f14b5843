import { describe, expect, it } from "vitest";
import { readLines } from "../testing/read";

describe("what a figure is measured in", () => {
  it.each([
    ["It cost $5m.", ["5m = exactly 5000000, money $"]],
    ["The wall is 5m high.", ["5m = exactly 5, other m"]],
    ["It cost 2bn dollars.", ["2bn = exactly 2000000000, money $"]],
    ["It cost $2.3 million.", ["2.3 million = exactly 2300000, money $"]],
    ["The army spent €30 million.", ["30 million = exactly 30000000, money €"]],
    ["The army spent 30 million euros.", ["30 million = exactly 30000000, money €"]],
    ["They paid 200 pounds.", ["200 = exactly 200, money £"]],
    ["They paid 200 lira.", ["200 = exactly 200, money lira"]],
    ["They paid 200 rubles.", ["200 = exactly 200, money roubles"]],
    ["They hold 40% of the town.", ["40% = exactly 40, share percent"]],
    ["They hold 40 percent of the town.", ["40 = exactly 40, share percent"]],
    ["30 per cent of the town was destroyed.", ["30 = exactly 30, share percent"]],
    ["12 kilometres of road were lost.", ["12 = exactly 12, other km"]],
    ["The road is 12km long.", ["12km = exactly 12, other km"]],
    ["12 square kilometres were taken.", ["12 = exactly 12, other square km"]],
    ["50 kg of explosives were found.", ["50 = exactly 50, other kg"]],
    ["12 tons of aid reached the town.", ["12 = exactly 12, other tonnes"]],
    ["3 miles away a shell fell.", ["3 = exactly 3, other miles"]],
    ["12 metres of wall fell.", ["12 = exactly 12, other m"]],
    ["12 schools were hit.", ["12 = exactly 12, other schools"]],
  ])("is the sign or word beside the number: %j", (text, expected) => {
    expect(readLines(text)).toEqual(expected);
  });
});

describe("a measure or a currency", () => {
  it.each([
    ["The wall is 1 mile long.", "1 = exactly 1, other miles"],
    ["A 1 kilometre road.", "1 = exactly 1, other km"],
    ["A 1 kilometer road.", "1 = exactly 1, other km"],
    ["The road is 12 kilometers long.", "12 = exactly 12, other km"],
    ["12 meters of wall fell.", "12 = exactly 12, other m"],
    ["12 tonnes of aid came.", "12 = exactly 12, other tonnes"],
    ["12 kilograms of gold were found.", "12 = exactly 12, other kg"],
    ["They paid 1 dollar.", "1 = exactly 1, money $"],
    ["They paid 200 dollars.", "200 = exactly 200, money $"],
    ["They paid 200 roubles.", "200 = exactly 200, money roubles"],
  ])("is the same however it is spelt: %j", (text, expected) => {
    expect(readLines(text)).toEqual([expected]);
  });

  it("is not people where a noun says what was killed, or nothing says what happened", () => {
    expect(readLines("The raid killed 12 cows.")).toEqual(["12 = exactly 12, killed cows"]);
    expect(readLines("The number is 12.")).toEqual(["12 = exactly 12, other"]);
  });
});

describe("a spell of time", () => {
  it.each([
    ["A 12-hour truce began.", ["12 = exactly 12, duration hours"]],
    ["The siege lasted 12 weeks.", ["12 = exactly 12, duration weeks"]],
    ["12 weeks later it fell.", []],
    ["12 weeks before, it fell.", []],
    ["Three days ago 12 people were killed.", ["12 = exactly 12, killed people"]],
    ["In the past 12 weeks it fell.", []],
    ["Every 12 hours it fell.", []],
    ["Within 24 hours 12 people died.", ["12 = exactly 12, killed people"]],
  ])("is a figure when it says how long, and none when it says when: %j", (text, expected) => {
    expect(readLines(text)).toEqual(expected);
  });
});
