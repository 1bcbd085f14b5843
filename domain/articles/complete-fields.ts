import { type PublishedAt, parsePublishedAt } from "@/domain/articles/published-at";
import type { ArticleFields } from "@/domain/articles/schema";

/** The source that stands for an outlet nobody named. Unchecked, so it never counts as more than a weak origin. */
export const UNKNOWN_OUTLET = "Unknown outlet";

const LONGEST_TITLE = 120;
/** A first sentence short enough for a title. A full stop after fewer than four letters is mostly an abbreviation. */
const FIRST_SENTENCE = /^(.{20,118}?[\p{L}\p{N}]{4,})(?:\.|([!?؟]))["”’»)]?\s+[^\p{Ll}\s]/u;
const MOST_LINES_TRIED = 20;
const THREE_WORDS = /\S+\s+\S+\s+\S/;

/** What was read from the page itself; null where it does not say. */
export interface ReadFields {
  title: string | null;
  outlet: string | null;
  publishedAt: PublishedAt | null;
  language: string | null;
}

/** Everything that is stored of an article beside its text. */
export interface CompleteFields {
  title: string;
  outlet: string;
  publishedAt: PublishedAt | null;
  language: string;
}

/** What fields are completed from, beside what the person said: the page, its address, its text and the language the text seems to be in. */
export interface FieldSources {
  read: ReadFields;
  address: string | null;
  text: string;
  detectedLanguage: string;
}

/**
 * The fields to store, each by the first that says something. Title: the person, the page, the first line of the text.
 * Outlet: the person, the page, the host of the address, "Unknown outlet". Date: the person, the page, nothing.
 * Language: the person, the page, the text.
 */
export function completeFields(given: ArticleFields, sources: FieldSources): CompleteFields {
  const { read } = sources;
  return {
    title: given.title ?? read.title ?? firstLine(sources.text),
    outlet: given.outlet ?? read.outlet ?? hostOf(sources.address) ?? UNKNOWN_OUTLET,
    publishedAt: given.publishedAt === undefined ? read.publishedAt : parsePublishedAt(given.publishedAt),
    language: given.language ?? read.language ?? sources.detectedLanguage,
  };
}

/**
 * A title for a text that has none: its first line of three words or more (what stands before it is mostly "Share" or
 * "Advertisement"), else its first line. One that is longer than 120 characters, such as a text in one paragraph, is cut
 * to its first sentence, or else between words with an ellipsis.
 */
export function firstLine(text: string): string {
  const lines = text.trim().split("\n", MOST_LINES_TRIED);
  const line = (lines.find((one) => THREE_WORDS.test(one)) ?? lines[0] ?? "").trim();
  const characters = [...line];
  if (characters.length <= LONGEST_TITLE) return line;

  const [, sentence, mark = ""] = FIRST_SENTENCE.exec(line) ?? [];
  if (sentence !== undefined) return sentence + mark;
  const cut = characters.slice(0, LONGEST_TITLE - 1).join("");
  return `${cut.replace(/\s+\S*$/, "") || cut}…`;
}

/** The host of an address without "www.", as a name for an outlet; null when it is no address. */
export function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^www\./, "") || null;
}
