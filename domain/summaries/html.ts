import { effectiveStance } from "@/domain/claims/chain";
import { STANCE_LABELS } from "@/domain/claims/link";
import type {
  ClaimExport,
  ExportAppearance,
  ExportEvidence,
  ExportFile,
} from "@/domain/summaries/export-model";
import { escapeHtml, isolated, languageAttribute, linkTo } from "@/domain/summaries/html-text";
import {
  auditHeadInWords,
  chainSteps,
  credibilityInWords,
  originsInWords,
  type Part,
  partsInLine,
  standingInWords,
  whenInWords,
} from "@/domain/summaries/wording";

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif }
body { max-inline-size: 46rem; margin-inline: auto; padding: 2rem 1rem }
article { border-block-start: 1px solid; padding-block: 1rem }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid; white-space: pre-wrap }
dt { font-weight: 600 }
dd { margin-inline-start: 0; margin-block-end: .5rem; overflow-wrap: anywhere }
code { overflow-wrap: anywhere }
`;

/** The export as one page that stands alone: no script, no address to load from, foreign text in its own direction. */
export function renderHtml(file: ExportFile): string {
  const title = `Claims decided by ${file.desk.name}`;
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${isolated(file.scope)}</p>
${file.claims.length === 0 ? "<p>No decided claim.</p>" : file.claims.map(claimPart).join("\n")}
</main>
<footer><p>${escapeHtml(auditHeadInWords(file))}</p></footer>
</body>
</html>
`;
}

function claimPart(claim: ClaimExport): string {
  return `<article id="${escapeHtml(claim.ref)}">
<h2 dir="auto">${escapeHtml(claim.ref)}: ${isolated(claim.statement)}</h2>
${definitions(factsOf(claim))}
<h3>Rationale</h3>
<blockquote dir="auto">${escapeHtml(claim.rationale)}</blockquote>
${claim.appearances.length > 0 ? `<h3>Appearances</h3>\n${claim.appearances.map(appearancePart).join("\n")}` : ""}
${claim.evidence.length > 0 ? `<h3>Evidence</h3>\n<ul>\n${claim.evidence.map(evidencePart).join("\n")}\n</ul>` : ""}
</article>`;
}

function factsOf(claim: ClaimExport): [string, string | null][] {
  return [
    ["Standing", `<strong>${escapeHtml(standingInWords(claim))}</strong>`],
    ["Credibility", credibilityInWords(claim)],
    ["Rests on", originsInWords(claim)],
    ["Decided", `${time(claim.decidedAt)} by ${isolated(claim.decidedBy)}`],
    ["Reviewers", claim.reviewers.map(isolated).join(", ")],
    ["Decided against the rule", claim.overrideReason === null ? null : isolated(claim.overrideReason)],
    ["Page of this check", claim.checkUrl === null ? null : linkTo(claim.checkUrl)],
    ["Version", String(claim.claimVersion)],
  ];
}

function appearancePart(appearance: ExportAppearance): string {
  const { outlet, title, articleRef, publishedAt, url, language, start, end } = appearance;
  const stance = STANCE_LABELS[effectiveStance(appearance.chain)];
  return `<figure>
<blockquote dir="auto"${languageAttribute(language)}>${escapeHtml(appearance.quote)}</blockquote>
<figcaption>
${definitions([
  ["Article", `${isolated(outlet)}: ${isolated(title)} (${escapeHtml(articleRef)})`],
  ["Published", publishedAt === null ? null : time(publishedAt)],
  ["Address", url === null ? null : linkTo(url)],
  ["Chain", `${chainSteps(appearance.chain).map(isolated).join(" → ")}: ${stance}`],
  ["Capture", `<code>${appearance.captureSha256}</code>, characters ${start} to ${end}`],
])}
</figcaption>
</figure>`;
}

function evidencePart({
  stance,
  source,
  claimRef,
  url,
  quote,
  note,
  captureSha256,
  answer,
}: ExportEvidence): string {
  const said = (text: string): Part => ({ text, shown: isolated(text) });
  const written = (shown: string): Part => ({ text: "", shown });
  const parts = [
    ...(source === null ? [] : [said(source)]),
    ...(claimRef === null ? [] : [written(escapeHtml(claimRef))]),
    ...(url === null ? [] : [written(linkTo(url))]),
    ...(quote === null ? [] : [written(`<q dir="auto">${escapeHtml(quote)}</q>`)]),
    ...(note === null ? [] : [said(note)]),
    ...(captureSha256 === null ? [] : [written(`Capture <code>${captureSha256}</code>`)]),
    ...(answer === null ? [] : [written(`Answered: ${isolated(answer)}`)]),
  ];
  return `<li><strong>${stance === "for" ? "For" : "Against"}</strong>: ${partsInLine(parts)}</li>`;
}

function time(moment: string): string {
  return `<time datetime="${escapeHtml(moment)}">${escapeHtml(whenInWords(moment))}</time>`;
}

function definitions(facts: readonly [string, string | null][]): string {
  const rows = facts.filter(([, value]) => value !== null && value !== "");
  return `<dl>\n${rows.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join("\n")}\n</dl>`;
}
