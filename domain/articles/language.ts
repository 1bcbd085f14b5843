const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/**
 * A language as pages write it ("en_us", "EN-gb", "ar") as the tag that is stored, without what a tag of the desk does
 * not hold (variants, extensions). Null when it is none, and for "und", which says nothing.
 */
export function toLanguageTag(written: string): string | null {
  const [canonical] = canonicalTags(written.trim().replaceAll("_", "-"));
  if (canonical === undefined) return null;

  const { language, script, region } = new Intl.Locale(canonical);
  const tag = [language, script, region].filter((part) => part !== undefined).join("-");
  return LANGUAGE_TAG.test(tag) && language !== "und" ? tag : null;
}

function canonicalTags(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}
