/** What a page's structured data says of its article; null where it does not. */
export interface ArticleData {
  headline: string | null;
  publisher: string | null;
  datePublished: string | null;
}

const ARTICLE_TYPE = /(Article|Posting|Report)$/;
const DEEPEST = 4;

/** Reads the first schema.org article of a page's JSON-LD. Whatever is not as it should be is passed over. */
export function findArticleData(document: Document): ArticleData {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    objectsIn(parseJson(script.textContent ?? ""), 0),
  );
  const article = nodes.find(isArticle);
  return {
    headline: asText(article?.headline),
    publisher: asText(article?.publisher) ?? asText(asObject(article?.publisher)?.name),
    datePublished: asText(article?.datePublished),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The objects at the top, in lists and in `@graph`. */
function objectsIn(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => objectsIn(one, depth + 1));

  const object = asObject(value);
  return object === null ? [] : [object, ...objectsIn(object["@graph"], depth + 1)];
}

function isArticle(node: Record<string, unknown>): boolean {
  return [node["@type"]].flat().some((type) => typeof type === "string" && ARTICLE_TYPE.test(type));
}

function asObject(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
