import { stringify } from "csv-stringify/sync";
import type {
  ClaimExport,
  ExportAppearance,
  ExportEvidence,
  ExportFile,
} from "@/domain/summaries/export-model";
import { chainInWords, standingInWords } from "@/domain/summaries/wording";
import { startsFormula } from "@/lib/starts-formula";

type Cell = string | number | null;

interface Row {
  file: ExportFile;
  claim: ClaimExport;
  appearance: ExportAppearance | null;
}

const COLUMNS: Record<string, (row: Row) => Cell> = {
  claim: ({ claim }) => claim.ref,
  claim_version: ({ claim }) => claim.claimVersion,
  statement: ({ claim }) => claim.statement,
  standing: ({ claim }) => standingInWords(claim),
  credibility: ({ claim }) => claim.credibility,
  independent_origins: ({ claim }) => claim.independentOrigins,
  outlets: ({ claim }) => claim.outlets,
  rationale: ({ claim }) => claim.rationale,
  override_reason: ({ claim }) => claim.overrideReason,
  decided_at: ({ claim }) => claim.decidedAt,
  decided_by: ({ claim }) => claim.decidedBy,
  reviewers: ({ claim }) => claim.reviewers.join("; "),
  article: ({ appearance }) => appearance?.articleRef ?? null,
  title: ({ appearance }) => appearance?.title ?? null,
  outlet: ({ appearance }) => appearance?.outlet ?? null,
  url: ({ appearance }) => appearance?.url ?? null,
  published_at: ({ appearance }) => appearance?.publishedAt ?? null,
  quote: ({ appearance }) => appearance?.quote ?? null,
  start: ({ appearance }) => appearance?.start ?? null,
  end: ({ appearance }) => appearance?.end ?? null,
  chain: ({ appearance }) => (appearance === null ? null : chainInWords(appearance.chain)),
  capture_sha256: ({ appearance }) => appearance?.captureSha256 ?? null,
  evidence_for: ({ claim }) => evidenceInWords(claim, "for"),
  evidence_against: ({ claim }) => evidenceInWords(claim, "against"),
  check_url: ({ claim }) => claim.checkUrl,
  audit_seq: ({ file }) => file.auditHead.seq,
  audit_hash: ({ file }) => file.auditHead.hash,
};

/**
 * One row an appearance, with its claim's columns repeated; a claim without one keeps a row. UTF-8 with a byte order
 * mark and CRLF, as spreadsheets expect, and no cell that a spreadsheet would run as a formula.
 */
export function renderCsv(file: ExportFile): string {
  const rows = file.claims.flatMap((claim) => rowsOf(file, claim));
  return stringify(rows.map(toCells), {
    header: true,
    columns: Object.keys(COLUMNS),
    bom: true,
    record_delimiter: "windows",
    quoted_match: /\r/,
  });
}

function rowsOf(file: ExportFile, claim: ClaimExport): Row[] {
  const appearances = claim.appearances.length > 0 ? claim.appearances : [null];
  return appearances.map((appearance) => ({ file, claim, appearance }));
}

function toCells(row: Row): Cell[] {
  return Object.values(COLUMNS).map((cell) => guarded(cell(row)));
}

function guarded(cell: Cell): Cell {
  return typeof cell === "string" && startsFormula(cell) ? `'${cell}` : cell;
}

function evidenceInWords(claim: ClaimExport, stance: ExportEvidence["stance"]): string {
  return claim.evidence
    .filter((one) => one.stance === stance)
    .map(({ source, claimRef, url, quote, note, answer }) =>
      [source, claimRef, url, quote, note, answer === null ? null : `answered: ${answer}`]
        .filter((part) => part !== null)
        .join(" | "),
    )
    .join("\n");
}
