import { describe, expect, it } from "vitest";
import { readPage } from "./read-page";

const paragraphs = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Paragraph ${at}: fighters entered the town on Friday morning, residents said, and left it again before noon, taking three lorries with them.</p>`,
).join("\n");

/** A page as outlets build them, around what a test is about. */
function aPage({ head = "", before = "", after = "", lang = "en-GB" } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><title>The town falls - Example News</title>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/world">World</a></nav>${before}
    <article><h1>The town falls</h1>${paragraphs}${after}</article>
    <footer>Imprint and contact</footer></body></html>`;
}

describe("the text of a page", () => {
  it("is the headline and the paragraphs, and nothing else", () => {
    const { text } = readPage(aPage(), null);

    expect(text).toMatch(/^The town falls\n\nParagraph 0: fighters/);
    expect(text.split("\n\n")).toHaveLength(7);
    expect(text).not.toMatch(/Home|Imprint/);
  });

  it("does not hold what scripts, styles and hidden parts hold", () => {
    const { text } = readPage(
      aPage({
        after:
          "<script>evil()</script><style>p{}</style><p hidden>secret</p><p style='display: none'>tracked</p>",
      }),
      null,
    );
    expect(text).not.toMatch(/evil|p\{|secret|tracked/);
  });

  it("keeps line breaks, puts spaces between cells, and decodes entities", () => {
    const { text } = readPage(
      aPage({
        after: "<p>first&nbsp;line<br>second &amp; last</p><table><tr><td>dead</td><td>12</td></tr></table>",
      }),
      null,
    );
    expect(text).toContain("first line\nsecond & last");
    expect(text).toContain("dead 12");
  });

  it("runs no script and loads nothing", () => {
    const { text } = readPage(
      aPage({
        before:
          "<script>document.title='hacked';document.querySelector('h1').textContent='hacked'</script><img src=x onerror=\"document.title='hacked'\">",
      }),
      null,
    );
    expect(text).not.toContain("hacked");
  });

  it("is the whole of a page that has no article", () => {
    expect(readPage("<p>One sentence, he said.</p>", null).text).toBe("One sentence, he said.");
  });

  it("is empty where a page has no words", () => {
    expect(readPage("<html><body><img src=x></body></html>", null).text).toBe("");
    expect(readPage("", null).text).toBe("");
  });

  it("is found under a thousand nested elements", () => {
    const deep = `${"<div>".repeat(1_000)}deep words${"</div>".repeat(1_000)}`;
    expect(readPage(deep, null).text).toBe("deep words");
  });
});

describe("what is left out of a page", () => {
  it("is told in words, counted where that helps", () => {
    const ads = '<div class="advert">Buy</div>'.repeat(3);
    const { leftOut } = readPage(
      aPage({ before: `${ads}<div class="share-bar">Tweet</div><form><input></form>` }),
      null,
    );

    expect(leftOut).toEqual(["navigation", "3 advertisements", "share buttons", "1 form", "page footer"]);
  });

  it("does not count a frame around what was kept", () => {
    const page = aPage().replace("<body>", '<body class="social-sharing with-comments">');
    expect(readPage(page, null).leftOut).toEqual(["navigation", "page footer"]);
  });

  it("is nothing on a bare page", () => {
    expect(readPage("<p>One sentence, he said.</p>", null).leftOut).toEqual([]);
  });
});

describe("what a page says of itself", () => {
  it("is read from its meta elements", () => {
    const head = `<meta property="og:title" content="Town falls &amp; burns"><meta property="og:site_name" content="Example News">
      <meta property="article:published_time" content="2016-05-08T10:30:00+03:00">`;
    expect(readPage(aPage({ head }), null).read).toEqual({
      title: "Town falls & burns",
      outlet: "Example News",
      publishedAt: { at: "2016-05-08T07:30:00.000Z", precision: "minute" },
      language: "en-GB",
    });
  });

  it("is read from its structured data", () => {
    const data = {
      "@graph": [
        { "@type": "WebPage" },
        { "@type": ["NewsArticle"], publisher: { name: "Wire" }, datePublished: "2016-05-08" },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(readPage(aPage({ head }), null).read).toMatchObject({
      outlet: "Wire",
      publishedAt: { at: "2016-05-08T00:00:00.000Z", precision: "day" },
    });
  });

  it("is read from its words where there is nothing else", () => {
    const page = aPage({ after: '<time datetime="2016-05">May</time>', lang: "klingon-" });
    expect(readPage(page, null).read).toEqual({
      title: "The town falls",
      outlet: null,
      publishedAt: { at: "2016-05-01T00:00:00.000Z", precision: "month" },
      language: null,
    });
  });

  it("is passed over where it is broken", () => {
    const head = `<script type="application/ld+json">{broken</script><meta name="date" content="soon">`;
    expect(readPage(aPage({ head }), null).read).toMatchObject({ publishedAt: null, outlet: null });
  });
});
