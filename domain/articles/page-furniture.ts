import { VERB_FORMS } from "@/domain/extraction/en/verbs";
import { counted } from "@/lib/words";

/** A line of a text that belongs to the page around an article, not to the article. */
export interface FurnitureLine {
  /** As printed, without white space around it. */
  text: string;
  /** Where the line stands, in UTF-16 units; the line break behind it is not in it. */
  start: number;
  end: number;
}

/** Longer lines are sentences. */
const MOST_LETTERS = 90;

/** Whole lines, small, without a mark at the end. */
const WHOLE = [
  /(?:share|tweet|e-?mail|print|save|copy link|bookmark|listen|menu|search|log ?in|sign ?in|register)/,
  /(?:share|e-?mail|print|save|send) this(?: (?:article|story|page|post))?/,
  /(?:share|post|tweet)(?: this)?(?: (?:article|story|page))? (?:on|via|by|to) (?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|e-?mail)/,
  /(?:facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|flipboard|instagram|youtube)/,
  /(?:advertisements?|ad|sponsored(?: content)?|promoted(?: content)?|paid content)/,
  /(?:story|article) continues below(?: (?:this )?advertisement)?/,
  /(?:continue reading|keep reading|read more|see more|show more|load more|more)(?: (?:stories|the (?:main|full) (?:story|article)))?/,
  /(?:skip to (?:main )?content|back to top|return to (?:homepage|top)|jump to comments)/,
  /(?:related|recommended|most read|most viewed|trending(?: now)?|editor(?:['’]?s['’]?)? picks?)(?: (?:articles?|stories|content|topics|links|news|for you))?/,
  /(?:\d+ )?comments?|(?:leave|post|add|write) a comment|view (?:all )?comments|join the (?:conversation|discussion)/,
  /(?:subscribe|sign up|sign up now|subscribe now|subscribe today|newsletter|our newsletters?)/,
  /(?:cookie (?:policy|settings)|privacy policy|terms (?:of (?:use|service)|and conditions)|all rights reserved|accept (?:all )?cookies)/,
].map((one) => new RegExp(`^(?:${one.source})$`, "iu"));

/** Openings of lines that ask something of the reader. */
const OPENINGS = [
  /^(?:read more|read also|also read|see also|related|more on this(?: story)?|recommended|watch|listen)\s?[:>»|]\s?\S/iu,
  /^(?:follow|like|find|join) (?:us|\p{L}+ \p{L}+|\p{L}+) on (?:facebook|twitter|x|whatsapp|telegram|instagram|youtube|linkedin)\b/iu,
  /^follow @\w+/iu,
  /^(?:sign up|subscribe) (?:to|for|here|now)\b.*\b(?:newsletters?|alerts?|briefings?|channel|e-?mails?|updates?)\b/iu,
  /^get (?:the|our) .*\b(?:newsletters?|alerts?|app)\b/iu,
  /^download (?:the|our) .*\bapp\b/iu,
  /^(?:click|tap) here\b/iu,
  /^(?:©|\(c\)|copyright)\s/iu,
];

/** Behind "Photo:" a credit has names only; a caption has small words. */
const CREDIT =
  /^[[(]?(?:photo(?:graph)?s?|images?|pictures?|file photo|credits?|(?:photo|image|picture) credits?)(?:\s?[:|/]\s?|\s(?:by|courtesy of|via)\s)(.+?)[\])]?$/iu;
const NAME_OR_LINK = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[/|,&–-]|by|via|for|and|of|courtesy|photo|images?)$/u;
const MOST_IN_CREDIT = 8;

/**
 * The lines that belong to the page around the article: buttons, advertisements, calls to follow or subscribe, links to other
 * pieces, photo credits. Only whole short lines that are known for it, and no opening of one that goes on to tell what somebody
 * said: where in doubt, a line is the article's. English only.
 */
export function findFurniture(text: string): FurnitureLine[] {
  const found: FurnitureLine[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.length <= MOST_LETTERS + 20 && isFurniture(line.trim()))
      found.push({ text: line.trim(), start, end });
    start = end + 1;
  }
  return found;
}

/** So many different lines are named. */
const MOST_NAMED = 20;

/** Lines of furniture for people, each as printed and once, in their order: `“Share”`, `“Advertisement” (2 lines)`. */
export function furnitureInWords(lines: readonly FurnitureLine[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);

  const named = [...counts].slice(0, MOST_NAMED);
  const others = lines.length - named.reduce((sum, [, count]) => sum + count, 0);
  return [
    ...named.map(([text, count]) => (count === 1 ? `“${text}”` : `“${text}” (${count} lines)`)),
    ...(others === 0 ? [] : [counted(others, "more line")]),
  ];
}

/** The text without its furniture; the line breaks go with the lines. What is left is as it was, letter by letter. */
export function withoutFurniture(text: string): string {
  const gone = new Set(findFurniture(text).map(({ start }) => start));
  let start = 0;
  const kept = text.split("\n").filter((line) => {
    const isKept = !gone.has(start);
    start += line.length + 1;
    return isKept;
  });
  return kept.join("\n");
}

function isFurniture(line: string): boolean {
  if (line === "" || line.length > MOST_LETTERS) return false;

  const words = line.replace(/[\s.!:…>»]+$/u, "").replace(/^[-–—•*|\s]+/u, "");
  if (WHOLE.some((one) => one.test(words))) return true;
  return !saysSomething(line) && (OPENINGS.some((one) => one.test(words)) || isCredit(line));
}

function isCredit(line: string): boolean {
  const [, credited = ""] = CREDIT.exec(line) ?? [];
  const names = credited.split(/\s+|(?=[/|,])|(?<=[/|,])/u).filter(Boolean);
  return names.length > 0 && names.length <= MOST_IN_CREDIT && names.every((word) => NAME_OR_LINK.test(word));
}

function saysSomething(line: string): boolean {
  const lower = line.toLowerCase();
  const words = lower.match(/\p{L}+/gu) ?? [];
  return lower.includes("according to") || words.some(tells);
}

/** The bare forms ask a reader to do it: "comment", "share", "find us". */
function tells(word: string): boolean {
  const known = VERB_FORMS.get(word);
  return known !== undefined && known.verb.kind !== "attitude" && known.form !== "base";
}
