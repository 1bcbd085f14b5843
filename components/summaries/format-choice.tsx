import { EXPORT_FORMAT_LABELS, EXPORT_FORMATS, type ExportFormat } from "@/domain/summaries/export-format";

const SENTENCES: Record<ExportFormat, string> = {
  markdown: "Text with headings, for a wiki, a mail or an editor.",
  html: "One page that opens in any browser, without the network.",
  csv: "A table for a spreadsheet, one row an appearance.",
  json: "Every field, for programs and for the record.",
  claim_review: "Structured data for search engines, to stand on your own site.",
};

/** The formats with a sentence each, as a plain choice of one. */
export function FormatChoice({ format }: { format: ExportFormat }) {
  return (
    <fieldset>
      <legend className="mb-1 font-medium">Format</legend>
      <div className="divide-y divide-hairline border-y border-hairline">
        {EXPORT_FORMATS.map((one) => (
          <label key={one} className="flex min-h-10 items-start gap-2.5 py-2 has-checked:bg-accent-wash">
            <input
              type="radio"
              name="format"
              value={one}
              defaultChecked={one === format}
              className="ms-2 mt-0.5 size-4 shrink-0"
            />
            <span>
              <span className="font-medium">{EXPORT_FORMAT_LABELS[one]}</span>
              <span className="block text-ink-soft">{SENTENCES[one]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
