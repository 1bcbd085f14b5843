import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { listLeftOut } from "./left-out";
import { readPageFields } from "./page-fields";
import { readableText } from "./readable-text";
import type { PageReading } from "./reading";

/** Pages with more elements are read whole instead of being searched for their article. */
const MOST_ELEMENTS = 60_000;
const UNKNOWN_ADDRESS = "http://unknown.invalid/";

/**
 * Reads the article of an HTML page. No script runs and nothing is loaded. The headline is the text's first paragraph:
 * it makes claims too.
 */
export function readPage(html: string, address: string | null): PageReading {
  const { document } = new JSDOM(html, {
    url: address ?? UNKNOWN_ADDRESS,
    virtualConsole: new VirtualConsole(),
  }).window;
  const read = readPageFields(document);
  const body = findArticle(document) ?? readableText(document.body);
  const text = withHeadline(body, read.title);

  return { text, leftOut: listLeftOut(document, text), read };
}

function findArticle(document: Document): string | null {
  if (document.getElementsByTagName("*").length > MOST_ELEMENTS) return null;

  // Readability takes the document apart; what was left out is counted on the whole one.
  const copy = document.cloneNode(true) as Document;
  const content = new Readability<Node>(copy, { serializer: (node) => node }).parse()?.content;
  const text = content ? readableText(content) : "";
  return text === "" ? null : text;
}

function withHeadline(body: string, title: string | null): string {
  const [opening = ""] = body.split("\n");
  if (title === null || body === "" || opening.includes(title)) return body;
  return `${title}\n\n${body}`;
}
