import type { ArticleDraft } from "@/domain/articles/schema";

/** The three ways an article comes in through the form. */
export const WAYS = ["paste", "address", "file"] as const;
/** One of the three ways. */
export type Way = (typeof WAYS)[number];

const HTML_OPENING = /^\s*(<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<article[\s>])/i;
const HTML_CLOSING = /<\/(p|div|article|body|html)\s*>\s*$/i;

/** Whether what was pasted is the source of a page rather than its words. */
export function looksLikeHtml(text: string): boolean {
  return HTML_OPENING.test(text.slice(0, 1_000)) || HTML_CLOSING.test(text.slice(-200));
}

/** The most characters a text field takes at once without making the browser wait for seconds. */
const MOST_IN_FIELD = 300_000;

/** Whether a text is kept beside the field rather than in it. */
export function isTooLongToShow(text: string): boolean {
  return text.length > MOST_IN_FIELD;
}

/** How large a text is, in the units its limit is given in: "0.4 MB". */
export function sizeOf(text: string): string {
  return `${(new TextEncoder().encode(text).length / (1024 * 1024)).toFixed(1)} MB`;
}

/** The content of a form by the chosen way; nothing where it is still empty. A long text that was pasted takes the place of the field. */
export async function contentOf(
  form: FormData,
  way: Way,
  longText: string | null = null,
): Promise<Pick<ArticleDraft, "text" | "html" | "url" | "file">> {
  if (way === "address") return { url: wordsOf(form, "url") };
  if (way === "paste") {
    const pasted = longText ?? wordsOf(form, "text");
    return form.get("isHtml") === null ? { text: pasted } : { html: pasted };
  }
  const file = form.get("file");
  if (!(file instanceof File) || file.name === "") return {};
  return { file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } };
}

/** The fields of a form; a blank one is left to what can be read, but for the outlet, which a person has to name. */
export function fieldsIn(
  form: FormData,
): Pick<ArticleDraft, "title" | "outlet" | "publishedAt" | "language"> {
  return {
    title: wordsOf(form, "title"),
    outlet: wordsOf(form, "outlet") ?? "",
    publishedAt: wordsOf(form, "publishedAt"),
    language: wordsOf(form, "language"),
  };
}

function wordsOf(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
