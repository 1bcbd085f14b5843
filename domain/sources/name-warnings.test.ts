import { describe, expect, it } from "vitest";
import { nameWarnings } from "@/domain/sources/name-warnings";

describe("warnings about a name", () => {
  it.each([
    "Reuters",
    "Syrian Observatory for Human Rights",
    "Médecins Sans Frontières",
    "المرصد السوري لحقوق الإنسان",
    "Новая газета",
    "Η Καθημερινή",
    "中国新闻社",
    "Agence France-Presse (AFP)",
    "Reuters Россия",
    "RT на русском",
  ])("are none for %s", (name) => {
    expect(nameWarnings(name)).toEqual([]);
  });

  it.each([
    ["a right-to-left override", "Reut\u202esre", "reading direction"],
    ["an isolate", "\u2066Reuters\u2069", "reading direction"],
    ["a zero-width space", "Reu\u200bters", "invisible"],
    ["a soft hyphen", "Reu\u00adters", "invisible"],
    ["a bell", "Reuters\u0007", "control"],
    ["a Cyrillic letter in a Latin word", "R\u0435uters", "several alphabets"],
    ["a Greek letter in a Latin word", "\u03a1euters", "several alphabets"],
    ["a word all of Cyrillic look-alikes", "\u0410\u0420", "looks Latin"],
  ])("tell of %s", (_, name, words) => {
    expect(nameWarnings(name)).toEqual([expect.stringContaining(words)]);
  });

  it("tell of everything at once", () => {
    expect(nameWarnings("R\u0435u\u200bters\u202e")).toHaveLength(3);
  });
});
