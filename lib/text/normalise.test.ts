import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseText } from "./normalise";

const CONTROL = /(?![\n\t])\p{Cc}/u;
const messy = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom(
        "\r\n",
        "\r",
        "\n",
        "\n\n\n",
        " ",
        "\u00a0",
        "\ufeff",
        "\0",
        "e",
        "\u0301",
        "\ud800",
        "\udc00",
        "\u2028",
        "\t",
      ),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

describe("normaliseText", () => {
  it.each([
    ["composes accents", "cafe\u0301", "café"],
    ["composes what a removed control kept apart", "e\u0000\u0301", "é"],
    ["turns every line end into LF", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["keeps one blank line at most", "a\n\n\n\nb", "a\n\nb"],
    ["counts a line of spaces as blank", "a\n \n\t\n b", "a\n\n b"],
    ["trims the ends of lines", "a  \nb\t\nc", "a\nb\nc"],
    ["trims the ends of the text", "\n\n  a\n\n", "a"],
    ["removes byte order marks wherever they are", "\ufeffa\ufeffb", "ab"],
    ["removes NUL and other controls, keeps tabs", "a\u0000b\u0007c\td", "abc\td"],
    ["keeps a no-break space as a space", "30\u00a0dead", "30 dead"],
    ["replaces lone surrogates", "a\ud800b\udc00c", "a\ufffdb\ufffdc"],
    ["leaves whole pairs alone", "a😀b", "a😀b"],
    ["makes nothing of nothing", " \r\n\t ", ""],
  ])("%s", (_name, raw, expected) => {
    expect(normaliseText(raw)).toBe(expected);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const once = normaliseText(raw);

        expect(normaliseText(once)).toBe(once);
      }),
    );
  });

  it("leaves no control character, byte order mark, lone surrogate or double blank line", () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const text = normaliseText(raw);

        expect(text).not.toMatch(CONTROL);
        expect(text).not.toMatch(/\ufeff|\n\n\n|\p{Surrogate}/u);
        expect(text).toBe(text.normalize("NFC"));
      }),
    );
  });

  it("trims a line of a million spaces", () => {
    const spaces = " ".repeat(500_000);

    expect(normaliseText(`${spaces}x${spaces}\n${spaces}end`)).toBe(`x\n${spaces}end`);
  });
});
