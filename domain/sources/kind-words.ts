/** Words that tell what kind of thing a source is; they name nobody by themselves. */
export const KIND_WORDS: ReadonlySet<string> = new Set([
  "agency",
  "news",
  "newswire",
  "network",
  "newspaper",
  "daily",
  "press",
  "website",
  "channel",
  "television",
  "tv",
  "radio",
  "group",
  "organisation",
  "organization",
  "monitor",
  "wire",
  "service",
]);

/** Words that many bodies share: as a part of a name they point to none of them. */
export const BODY_WORDS: ReadonlySet<string> = new Set([
  ...KIND_WORDS,
  "army",
  "front",
  "force",
  "forces",
  "office",
  "party",
  "movement",
  "brigade",
  "council",
  "committee",
  "ministry",
  "human",
  "rights",
]);
