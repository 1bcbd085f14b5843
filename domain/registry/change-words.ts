/** What the parts of something are called in a file. */
type Parts = Record<string, string | boolean | null>;

/**
 * What was and what will be, in words, of each part that differs: `kind: outlet, now news_agency`; `language: now ar` where
 * nothing was known.
 */
export function changesInWords(before: Parts, after: Parts): string[] {
  return Object.keys(after)
    .filter((part) => before[part] !== after[part])
    .map((part) => {
      const had = said(before[part]);
      return had === "" ? `${part}: now ${said(after[part])}` : `${part}: ${had}, now ${said(after[part])}`;
    });
}

function said(value: string | boolean | null | undefined): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value ?? "";
}
