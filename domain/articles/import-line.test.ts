import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseImportLine } from "./import-line";

const line = { id: "7", outlet: "Example News", title: "The town falls", date: "4/5/2017", text: "It fell." };
const parsed = (over: Record<string, unknown>) => parseImportLine(JSON.stringify({ ...line, ...over }));

describe("a line of a file to import", () => {
  it("becomes an article with every other key as metadata", () => {
    expect(parsed({ url: "https://news.example/a", place: "idlib", tags: ["a"] })).toEqual({
      ok: true,
      value: {
        externalId: "7",
        outlet: "Example News",
        title: "The town falls",
        publishedAt: "2017-04-05",
        url: "https://news.example/a",
        text: "It fell.",
        metadata: { place: "idlib", tags: ["a"] },
      },
    });
  });

  it.each([
    ["a number as key", { id: 7 }, { externalId: "7" }],
    ["no key", { id: undefined }, { externalId: null }],
    ["null as key", { id: null }, { externalId: null }],
    ["null as address", { url: null }, { url: null }],
    ["an ISO date", { date: "2017-04" }, { publishedAt: "2017-04" }],
    ["an empty text, which is refused later with its reason", { text: "" }, { text: "" }],
  ])("may have %s", (_, over, value) => {
    expect(parsed(over)).toMatchObject({ ok: true, value });
  });

  it.each([
    ["no outlet", { outlet: undefined }, "outlet"],
    ["no title", { title: " " }, "title"],
    ["no date", { date: undefined }, "date"],
    ["a date that is none", { date: "2/30/2017" }, "date"],
    ["no text", { text: undefined }, "text"],
    ["a text that is a number", { text: 5 }, "text"],
    ["an address of another scheme", { url: "ftp://x.example" }, "url"],
  ])("is refused with %s", (_, over, field) => {
    expect(parsed(over)).toMatchObject({ ok: false, error: { kind: "field", field } });
  });

  it("says which date it could not read", () => {
    expect(parsed({ date: "2/30/2017" })).toMatchObject({
      error: { message: expect.stringContaining('date: "2/30/2017"') },
    });
  });

  it.each([
    ["{", "not_json"],
    ["", "not_json"],
    ["[]", "not_an_object"],
    ["null", "not_an_object"],
    ['"text"', "not_an_object"],
  ])("is refused when it is %j", (written, kind) => {
    expect(parseImportLine(written)).toMatchObject({ ok: false, error: { kind } });
  });

  it("never throws, whatever the line holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (written) => {
        expect(typeof parseImportLine(written).ok).toBe("boolean");
      }),
    );
  });
});
