import { describe, expect, it } from "vitest";
import { extract } from "../extract";

const caveatsOf = (text: string) => extract(text, { language: "en" }).map((extraction) => extraction.caveats);

describe("caveats", () => {
  it.each([
    [
      "a hedge inside the content",
      "Activists said the shelling was reportedly carried out by the army.",
      [["reportedly"]],
    ],
    ["another hedge", "A source said the gas was allegedly sarin.", [["allegedly"]]],
    ["an unconfirmed report", "The ministry said unconfirmed reports spoke of nine dead.", [["unconfirmed"]]],
    [
      "a sentence that follows",
      "SOHR said 40 people died. The claims could not be independently verified.",
      [["could not be independently verified"]],
    ],
    [
      "an outlet that could not verify",
      "The rebels said they shot down a jet. Reuters could not independently verify the footage.",
      [["could not independently verify"]],
    ],
    ["a refusal", "Anadolu said the base was hit. The army declined to comment.", [["declined to comment"]]],
    [
      "a missing answer",
      "The group said it took the hill. There was no immediate comment from the army.",
      [["no immediate comment"]],
    ],
    ["a contraction", "SOHR said nine died. That couldn’t be confirmed.", [["couldn’t be confirmed"]]],
    ["nothing", "SOHR said nine people died.", [[]]],
  ])("finds %s", (_name, text, expected) => {
    expect(caveatsOf(text)).toEqual(expected);
  });

  it("gives a hedge only to the attribution it stands in", () => {
    expect(caveatsOf("SOHR said nine died. Activists said it was reportedly gas.")).toEqual([
      [],
      ["reportedly"],
    ]);
  });

  it("gives a qualifying sentence to the last attribution before it", () => {
    expect(caveatsOf("SOHR said nine died. SANA said none did. This could not be verified.")).toEqual([
      [],
      ["could not be verified"],
    ]);
  });

  it("forgets an attribution that stands too far back", () => {
    const between = "The day was cold. The road was wet. The market was shut. The bridge was gone. ";

    expect(caveatsOf(`SOHR said nine died. ${between}This could not be verified.`)).toEqual([[]]);
  });

  it.each([
    [
      "another paragraph about somebody else",
      "SOHR said nine died.\n\nThe ministry declined to comment.",
      [],
    ],
    [
      "an outlet that speaks of all accounts at the end",
      "SOHR said nine died.\n\nReuters could not independently verify the accounts.",
      [],
    ],
    [
      "a new paragraph that points back",
      "SOHR said nine died.\n\nThe claim could not be verified.",
      ["could not be verified"],
    ],
    [
      "this in a new paragraph",
      "SOHR said nine died.\n\nThis has not been confirmed.",
      ["has not been confirmed"],
    ],
    ["a sentence between", "SOHR said nine died. It rained. This could not be verified.", []],
    [
      "another caveat between",
      "SOHR said nine died. The army declined to comment. The toll could not be verified.",
      ["declined to comment", "could not be verified"],
    ],
    [
      "a quotation that goes on",
      "“Nine died,” he said. “They were young.” This could not be verified.",
      ["could not be verified"],
    ],
    ["a caveat before any attribution", "It could not be verified. SOHR said nine died.", []],
    ["the stance of the attribution itself", "The army could not confirm that nine died.", []],
  ])("with %s", (_name, text, expected) => {
    expect(caveatsOf(text)).toEqual([expected]);
  });

  it("names a caveat once however often it is printed", () => {
    expect(caveatsOf("SOHR said nine died. It could not be verified. It could not be verified.")).toEqual([
      ["could not be verified"],
    ]);
  });
});
