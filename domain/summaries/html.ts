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
  standingInWords,
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
    ["Decided", `<time>${escapeHtml(claim.decidedAt)}</time> by ${isolated(claim.decidedBy)}`],
    ["Reviewers", claim.reviewers.map(isolated).join(", ")],
    ["Decided against the guard", claim.overrideReason === null ? null : isolated(claim.overrideReason)],
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
  ["Published", publishedAt === null ? null : `<time>${escapeHtml(publishedAt)}</time>`],
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
  const parts = [
    ...(source === null ? [] : [isolated(source)]),
    ...(claimRef === null ? [] : [escapeHtml(claimRef)]),
    ...(url === null ? [] : [linkTo(url)]),
    ...(quote === null ? [] : [`<q dir="auto">${escapeHtml(quote)}</q>`]),
    ...(note === null ? [] : [isolated(note)]),
    ...(captureSha256 === null ? [] : [`<code>${captureSha256}</code>`]),
    ...(answer === null ? [] : [`answered: ${isolated(answer)}`]),
  ];
  return `<li><strong>${stance === "for" ? "For" : "Against"}</strong>: ${parts.join("; ")}</li>`;
}

function definitions(facts: readonly [string, string | null][]): string {
  const rows = facts.filter(([, value]) => value !== null && value !== "");
  return `<dl>\n${rows.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join("\n")}\n</dl>`;
}
