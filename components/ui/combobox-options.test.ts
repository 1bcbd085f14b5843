import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ComboboxOption,
  foldForSearch,
  matchingOptions,
  typedOption,
  withNewOption,
} from "@/components/ui/combobox-options";

const OPTIONS: ComboboxOption[] = [
  { value: "1", label: "Kuzey Ajansı", hint: "Agency, Türkiye" },
  { value: "2", label: "River Monitor", hint: "RM" },
  { value: "3", label: "Şehir Postası" },
];

const values = (options: readonly ComboboxOption[]) => options.map((option) => option.value);

describe("matchingOptions", () => {
  it.each([
    ["", ["1", "2", "3"]],
    ["  ", ["1", "2", "3"]],
    ["sehir", ["3"]],
    ["ŞEHİR", ["3"]],
    ["turkiye", ["1"]],
    ["rm", ["2"]],
    ["nothing like it", []],
  ])("finds by label or hint, without regard to case and accents: %j", (query, expected) => {
    expect(values(matchingOptions(OPTIONS, query))).toEqual(expected);
  });
});

describe("withNewOption", () => {
  it("offers what is typed as new, after what is there", () => {
    expect(withNewOption(OPTIONS, " Harbour Desk ").at(-1)).toEqual({
      value: "Harbour Desk",
      label: "Harbour Desk",
      isNew: true,
    });
  });

  it.each(["", "   "])("offers nothing new for %j", (query) => {
    expect(withNewOption(OPTIONS, query)).toEqual(OPTIONS);
  });

  it("offers nothing new for a name that is there in other letters", () => {
    expect(withNewOption(OPTIONS, "sehir POSTASI").some((option) => option.isNew)).toBe(false);
  });

  it("adds one entry at most and keeps the others in order", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const offered = withNewOption(OPTIONS, query);
        expect(offered.slice(0, OPTIONS.length)).toEqual(OPTIONS);
        expect(offered.length).toBeLessThanOrEqual(OPTIONS.length + 1);
      }),
    );
  });
});

describe("foldForSearch", () => {
  it("gives the same for a text that is folded already", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) => foldForSearch(foldForSearch(text)) === foldForSearch(text),
      ),
    );
  });
});

describe("typedOption", () => {
  it.each([
    ["kuzey ajansi", { value: "1", label: "Kuzey Ajansı", hint: "Agency, Türkiye" }],
    [" Harbour Wire ", { value: "Harbour Wire", label: "Harbour Wire", isNew: true }],
    ["River", { value: "River", label: "River", isNew: true }],
    ["  ", null],
  ])("is the one of that name, else a new one: %j", (query, expected) => {
    expect(typedOption(OPTIONS, query)).toEqual(expected);
  });
});
