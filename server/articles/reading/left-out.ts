import { counted } from "@/lib/words";
import { readableText } from "./readable-text";

interface Leftover {
  selector: string;
  words: (count: number) => string;
}

const once = (words: string) => () => words;

/** What a reader may miss in the text, in the order it is told. */
const LEFTOVERS: Leftover[] = [
  { selector: "nav, [role=navigation]", words: once("navigation") },
  {
    selector:
      '[class*="advert" i], [id*="advert" i], [class~="ad" i], [class^="ad-" i], ins.adsbygoogle, [aria-label="advertisement" i]',
    words: (count) => counted(count, "advertisement"),
  },
  { selector: '[class*="share" i], [class*="social" i]', words: once("share buttons") },
  { selector: '[class*="comment" i], [id*="comment" i]', words: once("comments") },
  { selector: 'aside, [class*="related" i]', words: once("related links") },
  { selector: "form", words: (count) => counted(count, "form") },
  { selector: "footer", words: once("page footer") },
  { selector: "img", words: (count) => counted(count, "image") },
  {
    selector: "video, audio, iframe, embed, object",
    words: (count) => counted(count, "embedded medium", "embedded media"),
  },
  { selector: "table", words: (count) => counted(count, "table") },
];
/** Counting takes the square of this. */
const MOST_COUNTED = 1_000;
const OPENING_LENGTH = 80;

/** In words for people, which parts of a page are not in the text that was drawn from it. */
export function listLeftOut(document: Document, text: string): string[] {
  const kept = flat(text);
  return LEFTOVERS.flatMap(({ selector, words }) => {
    const found = [...document.querySelectorAll(selector)].slice(0, MOST_COUNTED);
    const all = found.filter((element) => isLeftOut(element, kept));
    const outermost = all.filter(
      (element) => !all.some((other) => other !== element && other.contains(element)),
    );
    return outermost.length === 0 ? [] : [words(outermost.length)];
  });
}

/** Neither kept as it is, nor the frame around what was kept. */
function isLeftOut(element: Element, kept: string): boolean {
  const own = flat(readableText(element));
  if (own === "") return true;
  return !kept.includes(own.slice(0, OPENING_LENGTH)) && !own.includes(kept.slice(-OPENING_LENGTH));
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ");
}
