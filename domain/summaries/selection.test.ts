import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STANDINGS } from "@/domain/claims/standing";
import { EXPORT_FORMATS } from "@/domain/summaries/export-format";
import {
  ASKED_FORMATS,
  claimsExportQuery,
  exportRequest,
  exportSelection,
  formatInput,
  scopeInWords,
} from "@/domain/summaries/selection";

const ARTICLE = { ref: "A-12", title: "Rebels seize a village" };
const named = { article: null, viewer: "Ana" };

describe("a format that is asked for", () => {
  it.each([
    ["md", "markdown"],
    ["markdown", "markdown"],
    ["html", "html"],
    ["csv", "csv"],
    ["json", "json"],
    ["jsonld", "claim_review"],
    ["claim_review", "claim_review"],
  ])("is known as %s", (asked, format) => {
    expect(formatInput.parse(asked)).toBe(format);
  });

  it("is JSON when nobody says", () => {
    expect(formatInput.parse(undefined)).toBe("json");
  });

  it.each(["pdf", "", "__proto__", "JSON "])("is refused when it is %j", (asked) => {
    expect(formatInput.safeParse(asked).success).toBe(false);
  });

  it("reaches every format there is", () => {
    expect(new Set(ASKED_FORMATS.map((asked) => formatInput.parse(asked)))).toEqual(new Set(EXPORT_FORMATS));
  });
});

describe("a selection", () => {
  it("is everything when nothing is said, blanks included", () => {
    expect(exportSelection.parse({})).toEqual({});
    expect(exportSelection.parse({ article: "", standing: " ", q: undefined })).toEqual({});
  });

  it("takes an article by reference with the filter of the queue", () => {
    const asked = { article: "A-12", standing: "disputed", source: "SOHR", from: "2026-05-01", mine: "true" };
    expect(exportSelection.parse(asked)).toEqual({ ...asked, mine: true });
  });

  it.each([
    ["article", "C-12"],
    ["standing", "true"],
    ["from", "May"],
    ["to", "2026-13-01"],
    ["colour", "red"],
    ["limit", "5"],
    ["cursor", "abc"],
  ])("refuses %s=%s", (key, value) => {
    expect(exportSelection.safeParse({ [key]: value }).success).toBe(false);
  });

  it("carries the format in an address", () => {
    expect(exportRequest.parse({ article: "A-12", format: "md" })).toEqual({
      article: "A-12",
      format: "markdown",
    });
    expect(exportRequest.parse({})).toEqual({ format: "json" });
  });

  it("has no article in the export of claims through the API", () => {
    expect(claimsExportQuery.parse({ standing: "disputed" })).toEqual({
      standing: "disputed",
      format: "json",
    });
    expect(claimsExportQuery.safeParse({ article: "A-12" }).success).toBe(false);
  });
});

describe("the scope of an export", () => {
  it.each([
    [{}, "Decided claims"],
    [{ standing: "corroborated" }, "Decided claims, standing corroborated"],
    [{ standing: "needs_re_review" }, "Decided claims, standing needs re-review"],
    [{ source: "SOHR" }, "Decided claims, with the source SOHR"],
    [
      { outlet: "Reuters", q: "village" },
      "Decided claims, published by Reuters and holding the words “village”",
    ],
    [{ event: "Khan Tuman" }, "Decided claims, about the event Khan Tuman"],
    [
      { from: "2026-05-01", to: "2026-05-09" },
      "Decided claims, published on or after 2026-05-01 and published on or before 2026-05-09",
    ],
    [{ mine: true }, "Decided claims, made or reviewed by Ana"],
    [{ mine: false }, "Decided claims"],
    [{ byException: true }, "Decided claims, decided against the rule"],
  ] as const)("%j reads as %j", (selection, words) => {
    expect(scopeInWords(selection, named)).toBe(words);
  });

  it("names the article with its title, then what narrows it", () => {
    const scope = scopeInWords({ article: "a-12", standing: "disputed" }, { ...named, article: ARTICLE });
    expect(scope).toBe("Decided claims of article A-12 (Rebels seize a village), standing disputed");
  });

  it("tells two selections of different standings apart", () => {
    const scopes = STANDINGS.map((standing) => scopeInWords({ standing }, named));
    expect(new Set(scopes).size).toBe(STANDINGS.length);
  });

  it("holds every word that narrows it", () => {
    const word = fc.string({ minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.record({ source: word, outlet: word, q: word }), (selection) => {
        const scope = scopeInWords(selection, named);
        for (const value of Object.values(selection)) expect(scope).toContain(value);
      }),
    );
  });
});
