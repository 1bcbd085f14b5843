import fc from "fast-check";

/** Pieces of news with everything that copying, capturing and writing systems leave in them. */
const PIECES = [
  ...[
    "the army",
    "SOHR",
    "He",
    "they",
    "A\u0301bu\u0308 Ahmad",
    "the 👩‍👩‍👧 ministry",
    "المرصد السوري",
    "\ud83d",
  ],
  ...["said", "told", "denied", "according to", "citing", "reported", "was quoted as saying", "قال"],
  ...[
    "that the road was cut",
    "it fell",
    "30 people",
    "on Friday",
    "\udc00",
    "\u0000",
    "\u202e",
    "\u0301",
    "🇸🇾",
  ],
  ...[".", ",", ":", "\n\n", "\n", "“", "”", '"', "'", "‘", "’", "«", "»", "``", "''", "—", "(", ")", "…"],
  ...["<p>", "</b>", "&quot;", "&amp;", "<a href='x'>", "https://example.org/a?b=c", "@user", "#tag"],
];
/** Texts made of such pieces and of any characters. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    {
      maxLength: 60,
    },
  )
  .chain((pieces) => fc.constantFrom(" ", "").map((between) => pieces.join(between)));
