import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { listLeftOut } from "./left-out";
import { readPageFields } from "./page-fields";
import { readableText } from "./readable-text";
import type { PageReading } from "./reading";

/**
 * Pages with more elements, or nested more deeply, are read whole instead of being searched for their article: the
 * search takes minutes on a thousand nested elements.
 */
const MOST_ELEMENTS = 60_000;
const DEEPEST = 200;
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
  if (isTangled(document)) return null;

  // Readability takes the document apart; what was left out is counted on the whole one.
  const copy = document.cloneNode(true) as Document;
  const content = new Readability<Node>(copy, { serializer: (node) => node }).parse()?.content;
  const text = content ? readableText(content) : "";
  return text === "" ? null : text;
}

function isTangled(document: Document): boolean {
  const elements = document.querySelectorAll("*");
  if (elements.length > MOST_ELEMENTS) return true;

  const depths = new Map<Element | null, number>();
  return [...elements].some((element) => {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    depths.set(element, depth);
    return depth > DEEPEST;
  });
}

function withHeadline(body: string, title: string | null): string {
  const [opening = ""] = body.split("\n");
  if (title === null || body === "" || opening.includes(title)) return body;
  return `${title}\n\n${body}`;
}
