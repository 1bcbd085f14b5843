import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderCsv } from "@/domain/summaries/csv";
import { aClaimExport, anExportAppearance, anExportFile } from "@/test/builders/export";

/** Reads a file as RFC 4180 has it, one character after the other. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ",") {
      row.push(cell);
      cell = "";
    } else if (character === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at++;
    } else cell += character;
  }
  return rows;
}

/** What a text becomes when its start would make a spreadsheet run it. */
function stopped(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', ",", "\n", "\r", "\r\n", "=", "+", "-", "@", "\t", "'", ";", " ", "م", "😀"),
      fc.stringMatching(/^[a-z]{1,4}$/),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("a spreadsheet of whatever people type", () => {
  it("has as many cells in each row as it has columns", () => {
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 4 }), (texts) => {
        const claims = texts.map((text, index) =>
          aClaimExport({ ref: `C-${index + 1}`, statement: text, rationale: text, reviewers: [text] }),
        );
        const [header = [], ...rows] = read(renderCsv(anExportFile(...claims)));

        expect(rows).toHaveLength(texts.length);
        expect(rows.every((row) => row.length === header.length)).toBe(true);
      }),
    );
  });

  it("gives each text back, save for the mark that stops a formula", () => {
    fc.assert(
      fc.property(typed, typed, (statement, quote) => {
        const claim = aClaimExport({ statement, appearances: [anExportAppearance({ quote })] });
        const [header = [], row = []] = read(renderCsv(anExportFile(claim)));
        const cellOf = (column: string) => row[header.indexOf(column)] ?? "";

        expect(cellOf("statement")).toBe(stopped(statement));
        expect(cellOf("quote")).toBe(stopped(quote));
      }),
    );
  });

  it("never begins a text with what a spreadsheet runs", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), typed, (start, rest) => {
        const claim = aClaimExport({
          statement: start + rest,
          rationale: start + rest,
          decidedBy: start + rest,
        });
        const [, row = []] = read(renderCsv(anExportFile(claim)));

        expect(row.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });

  it("has one row an appearance", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 }), { maxLength: 5 }), (counts) => {
        const claims = counts.map((count, index) =>
          aClaimExport({
            ref: `C-${index + 1}`,
            appearances: Array.from({ length: count }, () => anExportAppearance()),
          }),
        );
        const [, ...rows] = read(renderCsv(anExportFile(...claims)));

        expect(rows).toHaveLength(counts.reduce((sum, count) => sum + Math.max(count, 1), 0));
      }),
    );
  });
});
