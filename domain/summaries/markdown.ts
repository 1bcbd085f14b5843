import { effectiveStance } from "@/domain/claims/chain";
import { STANCE_LABELS } from "@/domain/claims/link";
import type {
  ClaimExport,
  ExportAppearance,
  ExportEvidence,
  ExportFile,
} from "@/domain/summaries/export-model";
import {
  auditHeadInWords,
  chainInWords,
  credibilityInWords,
  originsInWords,
  type Part,
  partsInLine,
  standingInWords,
  whenInWords,
} from "@/domain/summaries/wording";

const SPECIAL = /[\\`*_[\]<>#|~&]/g;
const STARTS_A_BLOCK = /^(\s*)([-+=])|^(\s*\d+)([.)])/;

/** The export as Markdown (CommonMark). Whatever people typed is escaped: a quote can make no heading, link or HTML. */
export function renderMarkdown(file: ExportFile): string {
  const blocks = [
    `# Claims decided by ${escaped(file.desk.name)}`,
    escaped(file.scope),
    escaped(auditHeadInWords(file)),
    ...file.claims.flatMap(claimBlocks),
    ...(file.claims.length === 0 ? ["No decided claim."] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function claimBlocks(claim: ClaimExport): string[] {
  return [
    `## ${escaped(`${claim.ref}: ${claim.statement}`)}`,
    items(factsOf(claim)),
    quoted(claim.rationale),
    ...(claim.appearances.length > 0 ? ["### Appearances", ...claim.appearances.map(appearanceBlock)] : []),
    ...(claim.evidence.length > 0 ? ["### Evidence", items(claim.evidence.map(evidenceLine))] : []),
  ];
}

function factsOf(claim: ClaimExport): string[] {
  const credibility = credibilityInWords(claim);
  return [
    `Standing: **${escaped(standingInWords(claim))}**`,
    ...(credibility === null ? [] : [`Credibility: ${escaped(credibility)}`]),
    `Rests on: ${escaped(originsInWords(claim))}`,
    `Decided: ${escaped(`${whenInWords(claim.decidedAt)} by ${claim.decidedBy}`)}`,
    `Reviewers: ${escaped(claim.reviewers.join(", "))}`,
    ...(claim.overrideReason === null ? [] : [`Decided against the rule: ${escaped(claim.overrideReason)}`]),
    ...(claim.checkUrl === null ? [] : [`Page of this check: ${link(claim.checkUrl)}`]),
    `Version: ${claim.claimVersion}`,
  ];
}

function appearanceBlock(appearance: ExportAppearance): string {
  const { outlet, title, articleRef, publishedAt, url, start, end } = appearance;
  return [
    quoted(appearance.quote),
    items([
      escaped(
        `${outlet}: ${title} (${articleRef}${publishedAt === null ? "" : `, ${whenInWords(publishedAt)}`})`,
      ),
      ...(url === null ? [] : [link(url)]),
      `Says: ${STANCE_LABELS[effectiveStance(appearance.chain)]}`,
      `Chain: ${escaped(chainInWords(appearance.chain))}`,
      `Characters ${start} to ${end} of capture ${appearance.captureSha256}`,
    ]),
  ].join("\n\n");
}

function evidenceLine({
  stance,
  source,
  claimRef,
  url,
  quote,
  note,
  captureSha256,
  answer,
}: ExportEvidence): string {
  const said = (text: string): Part => ({ text, shown: escaped(text) });
  const parts = [
    ...(source === null ? [] : [said(source)]),
    ...(claimRef === null ? [] : [said(claimRef)]),
    ...(url === null ? [] : [{ text: "", shown: link(url) }]),
    ...(quote === null ? [] : [said(`“${quote}”`)]),
    ...(note === null ? [] : [said(note)]),
    ...(captureSha256 === null ? [] : [said(`Capture ${captureSha256}`)]),
    ...(answer === null ? [] : [said(`Answered: ${answer}`)]),
  ];
  return `${stance === "for" ? "For" : "Against"}: ${partsInLine(parts)}`;
}

function items(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function quoted(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${escaped(line.trimStart())}`)
    .join("\n");
}

/** A link whose address can't end early; what is no address of the web stays text. */
function link(url: string): string {
  if (!/^https?:\/\//i.test(url)) return escaped(url);

  return `<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>`;
}

/** One line of plain text: neither its letters nor its start mean anything. */
function escaped(text: string): string {
  const line = text.replace(/[\r\n\u2028\u2029]+/g, " ").replace(SPECIAL, "\\$&");
  return line.replace(STARTS_A_BLOCK, "$1$3\\$2$4");
}
