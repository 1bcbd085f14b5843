import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageTag } from "@/domain/sources/schema";
import { toLanguageTag } from "./language";

describe("the language a page names", () => {
  it.each([
    ["en", "en"],
    ["EN-gb", "en-GB"],
    ["en_US", "en-US"],
    [" ar ", "ar"],
    ["sr-latn-rs", "sr-Latn-RS"],
    ["es-419", "es-419"],
    ["ar-SY-u-nu-arab", "ar-SY"],
    ["de-1996", "de"],
  ])("%j is %s", (written, tag) => {
    expect(toLanguageTag(written)).toBe(tag);
  });

  it.each(["", "und", "english please", "x", "*", "en--GB", "12"])("%j is none", (written) => {
    expect(toLanguageTag(written)).toBeNull();
  });

  it("is always a tag that an article may have", () => {
    const pieces = fc.array(fc.string({ unit: fc.constantFrom(..."aenrsyGBLt419_-"), maxLength: 5 }));
    fc.assert(
      fc.property(pieces, (parts) => {
        const tag = toLanguageTag(parts.join("-"));
        expect(tag === null || languageTag.safeParse(tag).success).toBe(true);
      }),
    );
  });
});
