import type { ReadFields } from "@/domain/articles/complete-fields";
import { toLanguageTag } from "@/domain/articles/language";
import { type PublishedAt, parsePublishedAt } from "@/domain/articles/published-at";
import { normaliseText } from "@/lib/text/normalise";
import { findArticleData } from "./json-ld";

const TITLES = ['meta[property="og:title"]', "h1", "title"];
const OUTLETS = ['meta[property="og:site_name"]', 'meta[name="publisher"]', 'meta[name="application-name"]'];
const DATES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="date"]',
  'meta[name="dc.date"]',
  "time[pubdate]",
  "article time[datetime]",
];
const LONGEST_TITLE = 1000;
const LONGEST_OUTLET = 300;

/** What a page says of itself: its meta elements first, then its structured data, then what stands in it. */
export function readPageFields(document: Document): ReadFields {
  const data = findArticleData(document);
  return {
    title: firstOf([...TITLES.map((one) => wordsOf(document, one)), data.headline], LONGEST_TITLE),
    outlet: firstOf([...OUTLETS.map((one) => wordsOf(document, one)), data.publisher], LONGEST_OUTLET),
    publishedAt: firstDate([data.datePublished, ...DATES.map((one) => wordsOf(document, one))]),
    language: toLanguageTag(document.documentElement.getAttribute("lang") ?? ""),
  };
}

function wordsOf(document: Document, selector: string): string | null {
  const element = document.querySelector(selector);
  if (element === null) return null;
  return element.getAttribute("content") ?? element.getAttribute("datetime") ?? element.textContent;
}

function firstOf(candidates: (string | null)[], longest: number): string | null {
  for (const candidate of candidates) {
    const words = normaliseText(candidate ?? "").replace(/\s+/g, " ");
    if (/[\p{L}\p{N}]/u.test(words)) return [...words].slice(0, longest).join("").trim();
  }
  return null;
}

function firstDate(candidates: (string | null)[]): PublishedAt | null {
  for (const candidate of candidates) {
    const date = candidate === null ? null : parsePublishedAt(candidate);
    if (date !== null) return date;
  }
  return null;
}
