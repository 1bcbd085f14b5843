/** What a source can be. `unnamed` is a described source that belongs to one article (glossary: Unnamed source). */
export const SOURCE_KINDS = [
  "news-agency",
  "outlet",
  "monitor",
  "government",
  "armed-group",
  "international-organisation",
  "company",
  "person",
  "unnamed",
] as const;

/** One of the closed set of source kinds. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The words a screen or an export shows for each kind. */
export const SOURCE_KIND_LABELS: Record<SourceKind, string> = {
  "news-agency": "News agency",
  outlet: "Outlet",
  monitor: "Monitor",
  government: "Government",
  "armed-group": "Armed group",
  "international-organisation": "International organisation",
  company: "Company",
  person: "Person",
  unnamed: "Unnamed source",
};
