/** What a source can be. `unnamed` is a described source that belongs to one article (glossary: Unnamed source). */
export const SOURCE_KINDS = [
  "news_agency",
  "outlet",
  "monitor",
  "government",
  "armed_group",
  "international_organisation",
  "company",
  "person",
  "unnamed",
] as const;

/** One of the closed set of source kinds. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The words a screen or an export shows for each kind. */
export const SOURCE_KIND_LABELS: Record<SourceKind, string> = {
  news_agency: "News agency",
  outlet: "Outlet",
  monitor: "Monitor",
  government: "Government",
  armed_group: "Armed group",
  international_organisation: "International organisation",
  company: "Company",
  person: "Person",
  unnamed: "Unnamed source",
};
