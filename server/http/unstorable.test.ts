import { describe, expect, it } from "vitest";
import { z } from "zod";
import { findUnstorable } from "./unstorable";
import { validate } from "./validate";

describe("findUnstorable", () => {
  it.each(["", "plain", "🛑 whole pairs", "حلب", "tab\tand\nline"])("lets %j pass", (text) => {
    expect(findUnstorable({ text })).toEqual([]);
  });

  it.each(["\0", "a\0b", "\ud83d", "\ude00 first", "🛑\ud83d"])("finds %j", (text) => {
    expect(findUnstorable({ text })).toMatchObject([{ path: "text" }]);
  });

  it("names each place, however deep", () => {
    const input = {
      title: "\0",
      chain: [{ source: "fine" }, { source: "\ud83d", tags: ["x", "\0"] }],
      n: 1,
      no: null,
    };
    expect(findUnstorable(input).map(({ path }) => path)).toEqual([
      "title",
      "chain.1.source",
      "chain.1.tags.1",
    ]);
  });

  it("leaves files and dates alone", () => {
    expect(findUnstorable({ at: new Date(), file: new Blob(["\0"]), bytes: new Uint8Array(2) })).toEqual([]);
  });
});

describe("validate", () => {
  it("refuses such a text, naming its field", () => {
    const schema = z.strictObject({ statement: z.string() });
    expect(() => validate(schema, { statement: "The town\0 fell." })).toThrowError(
      expect.objectContaining({
        code: "invalid",
        problems: [expect.objectContaining({ path: "statement" })],
      }),
    );
  });
});
