import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "./decode-bytes";

const plain = { declared: null, isHtml: false };
const page = { declared: null, isHtml: true };
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => Uint8Array.from(Buffer.from(text, "utf8"));
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

describe("the text in some bytes", () => {
  it.each([
    ["plain UTF-8", utf8("Hálfaya حلفايا"), plain, "Hálfaya حلفايا"],
    ["UTF-8 with its mark", bytes(0xef, 0xbb, 0xbf, 0x61), plain, "a"],
    ["UTF-16, little end first", bytes(0xff, 0xfe, 0x61, 0x00, 0x4a, 0x06), plain, "aي"],
    ["UTF-16, big end first", bytes(0xfe, 0xff, 0x00, 0x61), plain, "a"],
    ["no UTF-8, so Windows-1252", latin1("caf\u00e9 \u0093quoted\u0094"), plain, "café “quoted”"],
    ["what the server declares", latin1("\u00c7\u00e1"), { declared: "windows-1256", isHtml: false }, "ال"],
    [
      "the page's own charset",
      latin1('<meta charset="windows-1252">\u0093'),
      page,
      '<meta charset="windows-1252">“',
    ],
    [
      "the page's older charset",
      latin1('<meta http-equiv=a content="text/html; charset=iso-8859-2">\u00b1'),
      page,
      '<meta http-equiv=a content="text/html; charset=iso-8859-2">ą',
    ],
    ["UTF-8 where the page says UTF-16", utf8('<meta charset="utf-16">é'), page, '<meta charset="utf-16">é'],
    [
      "UTF-8 where the charset is unknown",
      utf8('<meta charset="klingon">é'),
      page,
      '<meta charset="klingon">é',
    ],
    [
      "UTF-8 where a text only speaks of a charset",
      utf8('<meta charset="windows-1252">é'),
      plain,
      '<meta charset="windows-1252">é',
    ],
    ["nothing", bytes(), plain, ""],
  ])("reads %s", (_, given, hints, text) => {
    expect(decodeBytes(given, hints)).toEqual({ ok: true, value: text });
  });

  it.each([
    ["a PDF", utf8("%PDF-1.7 words")],
    ["an archive", bytes(0x50, 0x4b, 0x03, 0x04, 0x61)],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d)],
    ["rich text", utf8("{\\rtf1 words}")],
    ["a zero byte", bytes(0x61, 0x00, 0x62)],
    ["mostly control characters", bytes(...Array.from({ length: 50 }, () => 0x01), 0x61)],
  ])("refuses %s", (_, given) => {
    expect(decodeBytes(given, plain)).toMatchObject({ ok: false, error: { kind: "binary", field: "file" } });
  });

  it("gives back every text that was written in UTF-8", () => {
    const texts = fc
      .string({ unit: "grapheme" })
      .filter((text) => !/[\p{Cc}\ufeff]/u.test(text) && !text.startsWith("%PDF"));
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeBytes(utf8(text), plain)).toEqual({ ok: true, value: text });
      }),
    );
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.boolean(),
        fc.option(fc.string(), { nil: null }),
        (given, isHtml, declared) => {
          expect(typeof decodeBytes(given, { declared, isHtml }).ok).toBe("boolean");
        },
      ),
    );
  });
});
