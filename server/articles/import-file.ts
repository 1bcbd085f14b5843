import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Addition } from "@/domain/articles/addition";
import { type ImportLine, parseImportLine } from "@/domain/articles/import-line";
import { AppError, type ErrorCode } from "@/lib/app-error";
import { type Refusal, type Result, refuse } from "@/lib/result";
import { findUnstorable } from "@/server/http/unstorable";
import { type AddedArticle, addArticle } from "./commands/add-article";
import type { Submission } from "./submission";

/** A line that did not go in, and why. */
export interface RefusedLine {
  number: number;
  reason: string;
}

/** What an import came to. */
export interface ImportReport {
  counts: Record<Addition["kind"], number>;
  refused: RefusedLine[];
}

/** What the program that imports shows meanwhile. */
export type OnLine = (report: ImportReport, line: { number: number; bytes: number }) => void;

/**
 * Adds every line of a file as an article. A line that is refused is noted and the rest goes in; a line that is there
 * already changes nothing, so an import that broke off is simply started again.
 */
export async function importLines(
  actor: Actor,
  lines: AsyncIterable<string>,
  onLine: OnLine = () => undefined,
): Promise<ImportReport> {
  const report: ImportReport = { counts: { new_article: 0, new_capture: 0, already_there: 0 }, refused: [] };
  let number = 0;
  for await (const written of lines) {
    number += 1;
    const line = number === 1 ? written.replace(/^\ufeff/, "") : written;
    if (line.trim() !== "") await importLine(actor, { line, number }, report);
    onLine(report, { number, bytes: Buffer.byteLength(written) + 1 });
  }
  return report;
}

async function importLine(
  actor: Actor,
  { line, number }: { line: string; number: number },
  report: ImportReport,
): Promise<void> {
  const added = await addLine(actor, line);
  if (added.ok) report.counts[added.value.outcome] += 1;
  else report.refused.push({ number, reason: added.error.message });
}

/** Failures that no other line would escape; any other one is the line's own. */
const ENDS_THE_RUN: ReadonlySet<ErrorCode> = new Set(["unavailable", "forbidden", "unauthenticated"]);

async function addLine(actor: Actor, line: string): Promise<Result<AddedArticle, Refusal>> {
  const parsed = parseImportLine(line);
  if (!parsed.ok) return parsed;
  const { text: _normalised, ...kept } = parsed.value;
  const [unstorable] = findUnstorable(kept);
  if (unstorable) return refuse("unstorable", `${unstorable.path} ${unstorable.message}.`, unstorable.path);

  try {
    return await addArticle(actor, importOf(parsed.value));
  } catch (error) {
    if (!(error instanceof AppError) || ENDS_THE_RUN.has(error.code)) throw error;
    return { ok: false, error: { kind: error.code, message: error.message } };
  }
}

function importOf({ externalId, outlet, title, publishedAt, url, text, metadata }: ImportLine): Submission {
  return {
    method: "import",
    content: { kind: "text", text },
    fields: { outlet, title, publishedAt },
    ...{ address: url, externalId, metadata },
  };
}
