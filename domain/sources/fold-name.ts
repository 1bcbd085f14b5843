const APOSTROPHES = /['’‘`´ʼʾʿʻ"“”.\u0640]/gu;
const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;
const ACCENTS = /[\p{Script=Inherited}\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const ARABIC_ARTICLE = /^ال(?=..)/u;
const LATIN_ARTICLES = new Set(["al", "el"]);

const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ς: "σ",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
};
const SPECIAL_LETTERS = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");

/**
 * The one form under which the spellings of a name meet: case, accents, Arabic letter variants, tatweel, vowel marks,
 * hyphens, apostrophes and punctuation are folded; the article al-/el-/ال at the start of a word and a leading English
 * "the" are left out. Two names with one folded form are the same alias. Folding twice changes nothing, and a name that
 * is not empty never folds to nothing.
 */
export function foldName(name: string): string {
  const tokens = withoutLeadingThe(withoutArticles(nameTokens(name)));
  return tokens.join(" ") || name.trim() || name;
}

/** The words of a folded name, articles included: what a phrase is searched by. */
export function nameTokens(name: string): string[] {
  return foldLetters(name)
    .replace(NOT_A_WORD, " ")
    .split(" ")
    .filter((token) => token !== "");
}

function foldLetters(name: string): string {
  const plain = name.replace(APOSTROPHES, "").replace(INVISIBLE, (found) => (/\s/u.test(found) ? " " : ""));
  const lower = plain
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(ACCENTS, "");
  return lower
    .replace(APOSTROPHES, "")
    .replace(SPECIAL_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replace(/\p{Nd}/gu, toAsciiDigit);
}

function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return digit;
}

function withoutArticles(tokens: string[]): string[] {
  const stripped = tokens.map(withoutArabicArticle);
  const kept = stripped.filter((token) => !LATIN_ARTICLES.has(token));
  return kept.length > 0 ? kept : stripped;
}

function withoutArabicArticle(token: string): string {
  const rest = token.replace(ARABIC_ARTICLE, "");
  return rest === token ? token : withoutArabicArticle(rest);
}

function withoutLeadingThe(tokens: string[]): string[] {
  const first = tokens.findIndex((token) => token !== "the");
  return first > 0 ? tokens.slice(first) : tokens;
}
