import type { ReadFields } from "@/domain/articles/complete-fields";
import { normaliseText } from "@/lib/text/normalise";
import { detectLanguage } from "./detect-language";

/** What is to be read: the decoded content of a capture. */
export interface Written {
  mediaType: "text/plain" | "text/html";
  content: string;
  /** The address it was fetched from. */
  address: string | null;
}

/** What a page or a text holds: its words, what is not among them, and what it says of itself. */
export interface PageReading {
  text: string;
  leftOut: string[];
  read: ReadFields;
}

/** What reading gives: the normalised text, and the language it seems to be in. */
export interface Reading extends PageReading {
  detectedLanguage: string;
}

/** The reading with its text in the one form that is kept and counted. */
export function toReading(page: PageReading): Reading {
  const text = normaliseText(page.text);
  return { ...page, text, detectedLanguage: detectLanguage(text) };
}
