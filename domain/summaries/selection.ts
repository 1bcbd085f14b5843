import { z } from "zod";
import { articleKey, queueFilter } from "@/domain/claims/schema";
import { STANDING_LABELS } from "@/domain/claims/standing";
import { type ExportFormat, findExportFormat } from "@/domain/summaries/export-format";
import { inList } from "@/lib/words";

/** The most claims one export holds; a larger selection is refused rather than cut. */
export const MOST_EXPORTED_CLAIMS = 10_000;

/** The names a client may ask a format by. */
export const ASKED_FORMATS = ["md", "markdown", "html", "csv", "json", "jsonld", "claim_review"] as const;

/** A format by any of {@link ASKED_FORMATS}; JSON when nobody says. */
export const formatInput = z.enum(ASKED_FORMATS).default("json").transform(toFormat);

const withoutBlanks = queueFilter.in;
const selected = queueFilter.out.omit({ limit: true, cursor: true });

/** What leaves the desk: the queue's own filter, or an article, or both; a blank value narrows nothing. */
export const exportSelection = z.pipe(withoutBlanks, selected.extend({ article: articleKey.optional() }));

/** A selection as parsed from {@link exportSelection}. */
export type ExportSelection = z.infer<typeof exportSelection>;

/** A selection with the format asked for, as it stands in an address. */
export const exportRequest = z.pipe(withoutBlanks, exportSelection.out.extend({ format: formatInput }));

/** A request as parsed from {@link exportRequest}. */
export type ExportRequest = z.infer<typeof exportRequest>;

/** The filter of the API's export of claims: as the queue's, with the format. */
export const claimsExportQuery = z.pipe(withoutBlanks, selected.extend({ format: formatInput }));

/** Who and what a selection names, found by the server: the article, and the person behind "mine". */
export interface NamedInSelection {
  article: { ref: string; title: string } | null;
  viewer: string;
}

/**
 * A selection in words, as an export states its scope: "Decided claims of article A-12 (Title), standing corroborated".
 * The same selection by the same person gives the same words.
 */
export function scopeInWords(selection: ExportSelection, { article, viewer }: NamedInSelection): string {
  const { q, standing, source, outlet, event, from, to, mine, byException } = selection;
  const parts = [
    ...(standing === undefined ? [] : [`standing ${STANDING_LABELS[standing].toLowerCase()}`]),
    ...(source === undefined ? [] : [`with the source ${source}`]),
    ...(outlet === undefined ? [] : [`published by ${outlet}`]),
    ...(event === undefined ? [] : [`about the event ${event}`]),
    ...(from === undefined ? [] : [`published on or after ${from}`]),
    ...(to === undefined ? [] : [`published on or before ${to}`]),
    ...(q === undefined ? [] : [`holding the words “${q}”`]),
    ...(byException === true ? ["decided against the rule"] : []),
    ...(mine === true ? [`made or reviewed by ${viewer}`] : []),
  ];
  const whole =
    article === null ? "Decided claims" : `Decided claims of article ${article.ref} (${article.title})`;
  return parts.length === 0 ? whole : `${whole}, ${inList(parts)}`;
}

/** How many claims of a selection stand where: what leaves, and what is held back and why (rule: Summaries and exports). */
export interface ExportCounts {
  decided: number;
  undecided: number;
  needsReReview: number;
}

function toFormat(asked: (typeof ASKED_FORMATS)[number]): ExportFormat {
  const format = findExportFormat(asked);
  if (format === null) throw new Error(`no format is called ${asked}`);
  return format;
}
