import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { renderHtml } from "@/domain/summaries/html";
import { escapeHtml, languageAttribute, linkTo } from "@/domain/summaries/html-text";
import { aClaimExport, anExportAppearance, anExportEvidence, anExportFile } from "@/test/builders/export";

function page(...claims: ReturnType<typeof aClaimExport>[]): Document {
  return new JSDOM(renderHtml(anExportFile(...claims))).window.document;
}

describe("an export as a page", () => {
  it("shows the claim, its standing, quote, chain and capture", () => {
    const text = page(aClaimExport()).body.textContent ?? "";

    for (const shown of [
      "C-1042: Rebels seized the village",
      "Corroborated (verified)",
      "rebels seized the village",
      "Syrian Observatory for Human Rights",
      "2: Probably true",
      "satellite picture of 7 May",
      "ab".repeat(32),
      "Audit head 812",
    ]) {
      expect(text).toContain(shown);
    }
  });

  it("loads nothing and runs nothing", () => {
    const document = page(aClaimExport());

    expect(
      document.querySelectorAll("script, link, img, iframe, object, [src], [style], [onclick]"),
    ).toHaveLength(0);
  });

  it("sets foreign text in its own direction and language", () => {
    const quote = "قال المرصد";
    const document = page(aClaimExport({ appearances: [anExportAppearance({ quote, language: "ar" })] }));
    const found = document.querySelector("figure blockquote");

    expect(found?.getAttribute("lang")).toBe("ar");
    expect(found?.getAttribute("dir")).toBe("auto");
    expect(found?.textContent).toBe(quote);
    expect(document.documentElement.lang).toBe("en");
  });

  it("links addresses of the web only", () => {
    const document = page(aClaimExport({ evidence: [anExportEvidence({ url: "javascript:alert(1)" })] }));
    const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href"));

    expect(links).toEqual(["https://desk.example/checks/C-1042", "https://news.example/village"]);
  });

  it("shows an override and leaves out what is not there", () => {
    const text = page(aClaimExport({ overrideReason: "seen on site", credibility: null, checkUrl: null }))
      .body.textContent;

    expect(text).toContain("Decided against the rule");
    expect(text).toContain("seen on site");
    expect(text).not.toContain("Credibility");
    expect(text).not.toContain("Page of this check");
  });

  it("says so when there is no claim", () => {
    expect(page().body.textContent).toContain("No decided claim.");
  });

  it("makes no element of what people typed", () => {
    const plain = page(aClaimExport()).querySelectorAll("*").length;
    const pieces = fc.constantFrom(
      "<",
      ">",
      "&",
      '"',
      "'",
      "/",
      "script",
      "img onerror=1",
      "--",
      " ",
      "\u0000",
      "]]>",
    );

    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = `x${parts.join("")}`;
        const claim = aClaimExport({
          statement: text,
          rationale: text,
          decidedBy: text,
          reviewers: [text],
          appearances: [anExportAppearance({ quote: text, title: text })],
          evidence: [anExportEvidence({ note: text })],
        });

        expect(page(claim).querySelectorAll("*")).toHaveLength(plain);
      }),
      { numRuns: 30 },
    );
  });
});

describe("text in HTML", () => {
  it.each([
    ["<b>", "&lt;b&gt;"],
    ["a & b", "a &amp; b"],
    [`"it's"`, "&quot;it&#39;s&quot;"],
    ["a\u0000b\u001bc", "abc"],
    ["\ud800", "\ufffd"],
    ["tab\tand\nline", "tab\tand\nline"],
  ])("escapes %j", (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });

  it("has a language only where it is known", () => {
    expect(languageAttribute(null)).toBe("");
    expect(languageAttribute('ar" x="')).toBe(' lang="ar&quot; x=&quot;"');
  });

  it("keeps a quotation mark inside a link's address", () => {
    expect(linkTo('https://x.example/"onclick=1')).not.toContain('"onclick');
  });
});
