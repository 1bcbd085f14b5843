import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { STANDINGS } from "@/domain/claims/standing";
import { findSources } from "@/server/sources/actions";
import type { CampView, ConflictView, RelationView } from "@/server/sources/relation-views";
import type { AliasPage, ReReviews, SourceListItem, SourceView } from "@/server/sources/views";
import { answers, done } from "./answers";
import { idOf } from "./claim-views";

const AT = "2016-05-12T09:30:00.000Z";
const NO_CLAIMS = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as SourceView["record"];

/** A source as others name it: `aBrief(7, "Coast Monitor")` is S-7. */
export function aBrief(number: number, name: string) {
  return { id: idOf(number), ref: `S-${number}`, name };
}

/** A source as its own page shows it: SOHR, S-1, checked, at version 4, with nothing else known. */
export function aSourceView(said: Partial<SourceView> = {}): SourceView {
  return {
    ...aBrief(1, "Syrian Observatory for Human Rights"),
    ...{ kind: "monitor", country: null, homepage: null, wikidataId: null, citation: null },
    ...{ reliability: "C", checked: true, retracted: null, articleRef: null },
    ...{ mergedInto: null, merged: [], splits: [], splitFrom: null },
    ...{ warnings: [], grades: [], record: NO_CLAIMS, version: 4, createdAt: AT },
    ...said,
    aliases: said.aliases ?? [],
    aliasCount: said.aliasCount ?? said.aliases?.length ?? 0,
    mergedCount: said.mergedCount ?? said.merged?.length ?? 0,
    splitCount: said.splitCount ?? said.splits?.length ?? 0,
    gradeCount: said.gradeCount ?? said.grades?.length ?? 0,
  };
}

/** Another name of a source; "SOHR", of no known language and days, unless said otherwise. */
export function anAlias(said: Partial<AliasPage["items"][number]> = {}): AliasPage["items"][number] {
  return { id: idOf(101), name: "SOHR", language: null, since: null, until: null, warnings: [], ...said };
}

/** A source as lists show it: Anadolu Agency, S-2, a checked news agency. */
export function aSourceItem(said: Partial<SourceListItem> = {}): SourceListItem {
  return {
    ...aBrief(2, "Anadolu Agency"),
    ...{ kind: "news_agency", country: null, reliability: "F", checked: true, aliases: [] },
    ...said,
  };
}

/** A tie between two sources: SOHR relays Anadolu Agency, always, as a book says; at version 2. */
export function aRelationView(said: Partial<RelationView> = {}): RelationView {
  return {
    ...{ id: idOf(301), kind: "relays" },
    ...{ from: aBrief(1, "Syrian Observatory for Human Rights"), to: aBrief(2, "Anadolu Agency") },
    ...{ since: null, until: null, citation: "A book, page 7", note: null, version: 2 },
    ...said,
  };
}

/** The side a source stands on: it takes part in the war, with the opposition; at version 5. */
export function aCampView(said: Partial<CampView> = {}): CampView {
  return {
    ...{ id: idOf(401), sourceId: idOf(1), conflictId: idOf(402), conflict: "The war" },
    ...{ campId: idOf(403), camp: "Opposition", tie: "party", interest: null },
    ...{ since: null, until: null, citation: "A book, page 9", version: 5 },
    ...said,
  };
}

/** A conflict with two sides, "Opposition" and "Government". */
export function aConflictView(said: Partial<ConflictView> = {}): ConflictView {
  const camps = [
    { id: idOf(403), name: "Opposition" },
    { id: idOf(404), name: "Government" },
  ];
  return { id: idOf(402), name: "The war", since: null, until: null, camps, ...said };
}

/** So many decided claims to review again, of which the first `named` (at most ten) are told: C-1, C-2 ... */
export function reReviewsOf(count: number, named = Math.min(count, 10)): ReReviews {
  const claims = Array.from({ length: named }, (_, at) => ({
    ref: `C-${at + 1}`,
    statement: `Statement ${at + 1}.`,
  }));
  return { count, claims };
}

/** The server finds these sources for whatever is typed. */
export function finds(...sources: SourceListItem[]) {
  answers(findSources, done(sources));
}

/** Types a name into the field with this label and takes what is found under it. */
export async function choose(user: UserEvent, label: string | RegExp, name: string) {
  await user.click(screen.getByLabelText(label));
  await user.paste(name);
  await user.click(await screen.findByRole("option", { name: new RegExp(name) }));
}
