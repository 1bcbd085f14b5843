import { ReReviewsNote } from "@/components/sources/re-reviews";
import { Badge } from "@/components/ui/badge";
import { ForeignText } from "@/components/ui/foreign-text";
import { FormMessage } from "@/components/ui/form-message";
import { Table, Td, Th } from "@/components/ui/table";
import { counted, shownCount } from "@/lib/words";
import type { RegistryReport as Report } from "@/server/registry/views";

type Row = Report["rows"][number];

const MOST_SHOWN = 500;
const FATES = {
  adds: { word: "adds", tone: "success" },
  changes: { word: "changes", tone: "accent" },
  same: { word: "as it is", tone: "neutral" },
  refused: { word: "refused", tone: "danger" },
} as const;

/** What a registry file changes or changed, as a count. The keyboard goes to it, which reads it aloud. */
export function RegistrySummary({ report }: { report: Report }) {
  const { applied, adds, changes, same, refused } = report;

  return (
    <FormMessage unannounced tone={toneOf(report)} title={titleOf(report)}>
      <p>
        {counted(adds, "line")} {applied ? "added" : "to add"}, {shownCount(changes)}{" "}
        {applied ? "changed" : "to change"}, {shownCount(same)} as {same === 1 ? "it is" : "they are"},{" "}
        {shownCount(refused)} refused.
      </p>
    </FormMessage>
  );
}

/** The same line by line; refused lines come first, lines that change nothing are left out. */
export function RegistryLines({ report }: { report: Report }) {
  const telling = report.rows.filter(({ fate, warnings }) => fate !== "same" || warnings.length > 0);
  const rows = [...telling].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_SHOWN);

  return (
    <div className="flex flex-col gap-4">
      {report.reReviews && <ReReviewsNote moved={report.reReviews} />}
      {rows.length > 0 && (
        <Table label="What each line does">
          <thead>
            <tr>
              <Th numeric>Line</Th>
              <Th>Does</Th>
              <Th>About</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.number} row={row} />
            ))}
          </tbody>
        </Table>
      )}
      {telling.length > rows.length && (
        <p className="text-ink-soft">{`The first ${rows.length} of ${shownCount(telling.length)} lines.`}</p>
      )}
    </div>
  );
}

function Line({ row: { number, fate, record, about, problem, changes, warnings } }: { row: Row }) {
  return (
    <tr>
      <Td numeric>{number}</Td>
      <Td>
        <Badge tone={FATES[fate].tone}>{FATES[fate].word}</Badge>
      </Td>
      <Td className="[overflow-wrap:anywhere]">
        {record && <span className="text-ink-soft">{record}: </span>}
        <ForeignText text={about} />
        {changes.map((change) => (
          <p key={change} dir="auto" className="text-sm text-ink-soft">
            {change}
          </p>
        ))}
        {problem && (
          <p className="text-danger">
            {problem.field && <code className="font-mono text-sm">{problem.field}</code>} {problem.message}
          </p>
        )}
        {warnings.map((warning) => (
          <p key={warning} className="text-warning">
            {warning}
          </p>
        ))}
      </Td>
    </tr>
  );
}

function toneOf({ applied, refused }: Report) {
  if (refused > 0) return "error";
  return applied ? "success" : "info";
}

function titleOf({ applied, refused, adds, changes }: Report): string {
  if (applied) return "The file was read";
  if (refused > 0) return "Nothing of this file can be read until every line is right";
  return adds + changes === 0 ? "This file changes nothing" : "What this file would change";
}

function rank({ fate }: Row): number {
  return fate === "refused" ? 0 : 1;
}
