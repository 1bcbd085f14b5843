import type { SourceKind } from "./source-kind";

/** Words that tell a kind, tried in this order: "the army's news agency" is an agency. */
const TELLING: readonly (readonly [SourceKind, RegExp])[] = [
  ["news_agency", /\b(news agency|press agency|newswire|wire|agency|agence|ajans\w*)\b/i],
  [
    "outlet",
    /\b(tv|television|radio|news|newspaper|daily|times|post|herald|gazette|tribune|channel|media|magazine|journal)\b/i,
  ],
  ["monitor", /\b(observatory|monitor\w*|watch|network for human rights|documentation cent(er|re))\b/i],
  [
    "armed_group",
    /\b(army|forces?|front|brigades?|militia|battalions?|military|rebels?|fighters|coalition|guards?|command|hezbollah|taliban|islamic state)\b/i,
  ],
  [
    "international_organisation",
    /\b(united nations|un|red cross|red crescent|unicef|unhcr|nato|european union|eu|organi[sz]ation|league)\b/i,
  ],
  [
    "government",
    /\b(ministry|ministries|government|governor\w*|parliament|embassy|police|state department|white house|kremlin|pentagon|foreign office|authorit(y|ies)|municipality|council)\b/i,
  ],
  ["company", /\b(inc|ltd|llc|gmbh|corp|corporation|company|bank|airlines?|holding|group)\b\.?/i],
];
const TITLED =
  /^(mr|mrs|ms|dr|gen|col|lt|capt|maj|sgt|president|minister|colonel|general|captain|spokes\w+|sheikh|king|prince)\b/i;

/**
 * The kind an unregistered name most likely has, by the words in it; the source stays unchecked, so a person sees the
 * guess before it matters. A title in front makes it a person. Whoever passes on what others said, and is none of these,
 * is taken for an outlet; anybody else for a person.
 */
export function guessKind(name: string, role: "relay" | "origin"): Exclude<SourceKind, "unnamed"> {
  const kind = TITLED.test(name) ? undefined : TELLING.find(([, words]) => words.test(name))?.[0];
  if (kind !== undefined && kind !== "unnamed") return kind;

  return role === "relay" ? "outlet" : "person";
}
