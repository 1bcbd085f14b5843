const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that means itself in an element or a quoted attribute. Control characters that HTML forbids are left out. */
export function escapeHtml(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[^\P{Cc}\t\n\r]/gu, "")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Foreign text whose own direction can't turn that of the words around it. */
export function isolated(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

/** A link to an http(s) address; anything else stays text. */
export function linkTo(url: string): string {
  const shown = escapeHtml(url);
  return /^https?:\/\//i.test(url) ? `<a href="${shown}" rel="noopener noreferrer">${shown}</a>` : shown;
}

/** The language attribute for a text, left out where the language is unknown. */
export function languageAttribute(language: string | null): string {
  return language === null ? "" : ` lang="${escapeHtml(language)}"`;
}
