/** A text that asks for trouble; `make` gives at least that many UTF-16 units of it. */
export interface HardText {
  name: string;
  make: (length: number) => string;
}

const repeated =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length));

/** Texts in which careless rules, patterns or loops grow faster than the text. */
export const HARD_TEXTS: readonly HardText[] = [
  { name: "one line without a full stop", make: repeated("the army said the road was cut and ") },
  { name: "one word", make: repeated("a") },
  { name: "cues only", make: repeated("said ") },
  { name: "according to, over and over", make: repeated("according to ") },
  { name: "relays without an end", make: repeated("the ministry said the agency reported that ") },
  { name: "nested quotes", make: (length) => "“".repeat(length / 2) + "”".repeat(length / 2) },
  {
    name: "nested quotes with words",
    make: (length) => "“He said ".repeat(length / 10) + "”".repeat(length / 10),
  },
  { name: "quotes that open only", make: repeated("“ He said it, ") },
  { name: "quotes that close only", make: repeated("it” he said, ") },
  { name: "straight quotes", make: repeated('" ') },
  { name: "mixed quotes", make: repeated(`"'“‘«»’”'" he said `) },
  { name: "apostrophes", make: repeated("the Gulf states' ministries' officials' ") },
  { name: "commas", make: repeated("Ann, ") },
  { name: "a list of names", make: repeated("Ann Brown, head of the office, and ") },
  { name: "brackets", make: repeated("([{") },
  { name: "dashes", make: repeated("— he said — ") },
  { name: "abbreviations", make: repeated("U.S. Gen. Dr. ") },
  { name: "numbers", make: repeated("1,000.50 ") },
  { name: "capitals", make: repeated("A B. C ") },
  { name: "white space", make: repeated(" \t\u00a0\u2003") },
  { name: "line breaks", make: repeated("\n") },
  { name: "short paragraphs", make: repeated("“No,” he said.\n\n") },
  { name: "quoted paragraphs that never close", make: repeated("“It fell, he said.\n\n") },
  { name: "control characters", make: repeated("\u0000\u0007\u001b[31m he said ") },
  { name: "lone surrogates", make: repeated("\ud83d he said \ude00 that ") },
  { name: "emoji", make: repeated("👩‍👩‍👧‍👦 said 🇸🇾 that ") },
  { name: "combining marks", make: repeated("A\u0301\u0302\u0303bu\u0308 said it fell. ") },
  { name: "only combining marks", make: repeated("\u0301") },
  { name: "Arabic and Latin", make: repeated("قال المرصد السوري that SOHR said إن المدينة سقطت، ") },
  { name: "direction marks", make: repeated("\u202eSOHR\u202c said \u2067it\u2069 fell. ") },
  { name: "markup", make: repeated('<p class="x">“It fell,” <b>SOHR</b> said.</p>&nbsp;') },
  { name: "open markup", make: repeated("<a href=") },
];
