const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const CONTROLS = /\p{Cc}/u;
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u] as const;
const LOOK_ALIKES = new Set("АВЕЅІЈКМНОРСТУХаеѕіјорсухԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν");

const CHECKS: readonly { finds: (name: string) => boolean; warning: string }[] = [
  {
    finds: (name) => name.search(BIDI_CONTROLS) >= 0,
    warning:
      "The name holds characters that turn the reading direction; it may read otherwise than it is stored.",
  },
  {
    finds: (name) => INVISIBLE.test(name.replace(BIDI_CONTROLS, "")),
    warning: "The name holds invisible characters.",
  },
  { finds: (name) => CONTROLS.test(name), warning: "The name holds control characters." },
  { finds: mixesScripts, warning: "A word of the name mixes letters of several alphabets that look alike." },
  { finds: looksLatin, warning: "The name looks Latin but is written in letters of another alphabet." },
];

/** What is suspicious about a name, in words for the person who is about to save it. Empty when nothing is. */
export function nameWarnings(name: string): string[] {
  return CHECKS.filter((check) => check.finds(name)).map((check) => check.warning);
}

function mixesScripts(name: string): boolean {
  return name
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);
}

function looksLatin(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.every((letter) => LOOK_ALIKES.has(letter));
}
