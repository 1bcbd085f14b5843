import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { notAmong } from "@/lib/not-among";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { startsFormula } from "@/lib/starts-formula";
import { REGISTRY_COLUMNS, type RegistryRow } from "./row";
import { MOST_ROWS } from "./schema";

/** The number of the first line below the header, as a spreadsheet counts. */
export const FIRST_CSV_ROW = 2;

const MARK = "'";

/**
 * The registry as a spreadsheet (RFC 4180, UTF-8 with a byte order mark). A cell that a spreadsheet would run gets an
 * apostrophe before it, which {@link readRegistryCsv} takes away again.
 */
export function renderRegistryCsv(rows: readonly RegistryRow[]): string {
  const cells = rows.map((row) => {
    const known = new Map(Object.entries(row));
    return REGISTRY_COLUMNS.map((column) => guarded(known.get(column) ?? ""));
  });
  return stringify([[...REGISTRY_COLUMNS], ...cells], { bom: true, record_delimiter: "windows" });
}

/** The lines of a spreadsheet, blank cells left out; refused where it is none, lacks a needed column or has too many. */
export function readRegistryCsv(text: string): Result<unknown[], Refusal<"not_csv" | "too_many_rows">> {
  try {
    const lines: string[][] = parse(text, { bom: true, skip_empty_lines: true });
    const [header = [], ...rest] = lines;
    const unknown = header.filter((column) => !isColumn(column));
    if (unknown.length > 0)
      return refuse("not_csv", `Column ${notAmong(unknown[0], REGISTRY_COLUMNS)}`, "csv");
    if (!header.includes("record") || !header.includes("source")) {
      const message = `The first line has to name the columns: ${REGISTRY_COLUMNS.join(", ")}.`;
      return refuse("not_csv", message, "csv");
    }
    if (rest.length > MOST_ROWS) {
      const message = `A file has at most ${MOST_ROWS} rows; this one has ${rest.length}. Read it in parts.`;
      return refuse("too_many_rows", message, "csv");
    }
    return ok(rest.map((cells) => toRow(header, cells)));
  } catch (error) {
    return refuse("not_csv", `This is not a CSV file: ${saidBy(error)}.`, "csv");
  }
}

function toRow(header: readonly string[], cells: readonly string[]): Record<string, string> {
  const filled = header.flatMap((column, index) => {
    const cell = plain(cells[index] ?? "").trim();
    return cell === "" ? [] : [[column, cell]];
  });
  return Object.fromEntries(filled);
}

function isColumn(text: string): boolean {
  return REGISTRY_COLUMNS.some((column) => column === text);
}

/** Also with marks before it: one more is written, and one taken away in reading. */
function isRun(cell: string): boolean {
  return startsFormula(cell.replace(/^'+/, ""));
}

function guarded(cell: string): string {
  return isRun(cell) ? MARK + cell : cell;
}

function plain(cell: string): string {
  return cell.startsWith(MARK) && isRun(cell) ? cell.slice(MARK.length) : cell;
}

/** Where the file stops being one: the parser's own words name line and column, not our code. */
function saidBy(error: unknown): string {
  const line = error instanceof Error && "lines" in error ? error.lines : null;
  return typeof line === "number" ? `line ${line} can’t be read` : "it can’t be read";
}
