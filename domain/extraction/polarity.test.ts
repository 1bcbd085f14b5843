import { describe, expect, it } from "vitest";
import { extract } from "./extract";
import { polarityOf } from "./polarity";

describe("the polarity of a chain", () => {
  it.each([
    { stance: "asserts", polarity: "affirmed" },
    { stance: "confirms", polarity: "affirmed" },
    { stance: "denies", polarity: "denied" },
    { stance: "could_not_verify", polarity: "open" },
    { stance: "declined_to_comment", polarity: "open" },
  ] as const)("is $polarity when the origin $stance", ({ stance, polarity }) => {
    expect(polarityOf([{ stance: "asserts" }, { stance }])).toBe(polarity);
  });

  it("is affirmed when nobody is named", () => {
    expect(polarityOf([])).toBe("affirmed");
  });
});

describe("the polarity of an extraction", () => {
  it.each([
    { text: "The army denied that it had shelled the market.", polarity: "denied", negated: false },
    {
      text: "Reuters reported that the army denied shelling the market.",
      polarity: "denied",
      negated: false,
    },
    { text: "The army said it had not shelled the market.", polarity: "affirmed", negated: true },
    { text: "SOHR said no civilians were hurt.", polarity: "affirmed", negated: true },
    { text: "SOHR said nine civilians were hurt.", polarity: "affirmed", negated: false },
    { text: "The report was denied by Moscow.", polarity: "denied", negated: false },
    { text: "The ministry could not confirm that the pilot was alive.", polarity: "open", negated: false },
    { text: "Officials refused to confirm that a drone was lost.", polarity: "open", negated: false },
    { text: "The commander was reportedly killed.", polarity: "affirmed", negated: false },
  ])("$text", ({ text, polarity, negated }) => {
    expect(extract(text, { language: "en" })).toMatchObject([{ polarity, negated }]);
  });
});
