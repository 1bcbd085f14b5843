import { isOriginStated } from "@/domain/claims/chain";
import { STANCE_LABELS } from "@/domain/claims/link";
import { STANDING_LABELS } from "@/domain/claims/standing";
import { CREDIBILITY_LABELS } from "@/domain/review/schema";
import type { ClaimExport, ExportFile, ExportLink } from "@/domain/summaries/export-model";
import { counted } from "@/lib/words";

/**
 * The words of a standing outside the desk: "verified" is for corroborated ones only (rule: Summaries and exports), and for
 * none that an editor decided against the guard, which says so.
 */
export function standingInWords({ standing, overrideReason }: Decided): string {
  if (overrideReason !== null) return `${STANDING_LABELS[standing]} (by exception)`;
  return standing === "corroborated" ? "Corroborated (verified)" : STANDING_LABELS[standing];
}

type Decided = Pick<ClaimExport, "standing" | "overrideReason">;

/** A link with what the desk knows of it: "officials (unnamed), said". */
export function linkInWords(link: ExportLink): string {
  const marks = [
    ...(link.unnamed ? ["unnamed"] : []),
    ...(link.checked || link.unnamed ? [] : ["unchecked"]),
    ...(link.firstHand ? ["first-hand"] : []),
    ...(link.stance === "asserts" ? [] : [STANCE_LABELS[link.stance]]),
    ...(link.cue ? [`“${link.cue}”`] : []),
    ...(link.originalUrl === null
      ? []
      : [`original ${link.originalChecked ? "" : "not "}checked: ${link.originalUrl}`]),
  ];
  return marks.length > 0 ? `${link.source} (${marks.join(", ")})` : link.source;
}

/** The steps of a chain the way the words travelled, from the origin to the outlet. */
export function chainSteps(chain: readonly ExportLink[]): string[] {
  const steps = [...chain].reverse().map(linkInWords);
  return isOriginStated(chain) ? steps : ["origin not stated", ...steps];
}

/** A chain in one line of plain text. */
export function chainInWords(chain: readonly ExportLink[]): string {
  return chainSteps(chain).join(" → ");
}

/** The credibility with its words, or null where nobody graded it. */
export function credibilityInWords(claim: ClaimExport): string | null {
  return claim.credibility === null ? null : `${claim.credibility}: ${CREDIBILITY_LABELS[claim.credibility]}`;
}

/** What the standing rests on, in numbers. */
export function originsInWords(claim: ClaimExport): string {
  return `${counted(claim.independentOrigins, "independent origin")}, ${counted(claim.outlets, "outlet")}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MOMENT = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)[\d:.]*Z)?)?)?$/;

/** A day or a moment, ISO 8601 in UTC and as finely as it is known, as people write it: "9 May 2026, 12:00 UTC". */
export function whenInWords(moment: string): string {
  const [, year, month, day, time] = MOMENT.exec(moment) ?? [];
  if (year === undefined) return moment;

  const date = [
    ...(day === undefined ? [] : [String(Number(day))]),
    ...(month === undefined ? [] : [MONTHS[Number(month) - 1]]),
    year,
  ].join(" ");
  return time === undefined ? date : `${date}, ${time} UTC`;
}

/** Something an export says of a piece of evidence: its words, and how the format writes them. */
export interface Part {
  text: string;
  shown: string;
}

/** Parts in one line: a semicolon between them, and none after what ends as a sentence does. */
export function partsInLine(parts: readonly Part[]): string {
  return parts
    .map(({ text, shown }, at) => {
      if (at === parts.length - 1) return shown;
      return /[.!?…]\s*$/u.test(text) ? `${shown} ` : `${shown}; `;
    })
    .join("");
}

/** The line that ties an export to the audit chain, so that a cut-off tail is seen. */
export function auditHeadInWords({ auditHead }: ExportFile): string {
  return `Audit head ${auditHead.seq}: ${auditHead.hash}`;
}
