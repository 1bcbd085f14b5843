import { describe, expect, it } from "vitest";
import { bracketed, marked } from "../testing/view";
import {
  anyToken,
  isClauseMark,
  quotationClosingAt,
  quotationOpeningAt,
  sentenceEnd,
  textOf,
  tokenAt,
} from "./sentence-view";

const whole = (text: string) => marked(`| ${text}`).view;

describe("a sentence as rules look at it", () => {
  it("has nothing, not even a word, outside its text", () => {
    const view = whole("It fell.");

    expect(tokenAt(view, -1)).toMatchObject({ text: "", kind: "break", quotation: -1 });
    expect(tokenAt(view, 99)).toMatchObject({ text: "", kind: "break", spaced: true });
    expect(tokenAt(view, 0).text).toBe("It");
  });

  it.each([
    ["a full stop", "It fell."],
    ["a question mark", "It fell?"],
    ["several marks", "It fell?!…"],
    ["nothing", "It fell"],
  ])("ends before %s", (_name, text) => {
    expect(sentenceEnd(whole(text))).toBe(2);
  });

  it("ends behind the closing mark of a quotation, whatever stands inside", () => {
    expect(sentenceEnd(whole("“It fell.”"))).toBe(5);
    expect(sentenceEnd(whole("“It fell”."))).toBe(4);
  });

  it("ends at its beginning when it has marks alone", () => {
    expect(sentenceEnd(whole("..."))).toBe(0);
  });

  it.each([",", ";", ":", "—", "–", "(", ")", "[", "]"])("is parted by %s", (mark) => {
    const { view, at } = marked(`It fell |${mark} it rose`);

    expect(isClauseMark(tokenAt(view, at))).toBe(true);
  });

  it.each(["word", "30", "%", "“", "."])("is not parted by %s", (text) => {
    expect(isClauseMark(tokenAt(whole(`${text} it`), 0))).toBe(false);
  });

  it("tells where its quotations open and close", () => {
    const view = whole("He said “it fell” then.");

    expect([1, 2, 3, 5].map((at) => quotationOpeningAt(view, at)?.open ?? null)).toEqual([
      null,
      2,
      null,
      null,
    ]);
    expect([2, 4, 5, 6].map((at) => quotationClosingAt(view, at)?.close ?? null)).toEqual([
      null,
      null,
      5,
      null,
    ]);
  });

  it("has no closing mark where none is printed", () => {
    const view = whole("He said “it fell then.");

    expect(quotationOpeningAt(view, 2)).not.toBeNull();
    expect(view.document.tokens.map((_token, at) => quotationClosingAt(view, at)).filter(Boolean)).toEqual(
      [],
    );
  });

  it("gives the printed words of a range, and none of an empty one", () => {
    const { view, range } = bracketed("He [said, “it] fell”.");

    expect(textOf(view, range)).toBe("said, “it");
    expect(textOf(view, { from: 2, to: 2 })).toBe("");
    expect(textOf(view, { from: 3, to: 2 })).toBe("");
  });

  it("looks at the tokens of a range alone", () => {
    const { view, range } = bracketed("He [said it] fell.");
    const has = (word: string) => anyToken(view, range, (token) => token.text === word);

    expect(["He", "said", "it", "fell"].map(has)).toEqual([false, true, true, false]);
  });
});
