import { Download } from "lucide-react";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import { EXPORT_FORMAT_LABELS } from "@/domain/summaries/export-format";
import { type ExportCounts, type ExportRequest, MOST_EXPORTED_CLAIMS } from "@/domain/summaries/selection";
import { counted } from "@/lib/words";
import type { ExportPreview } from "@/server/summaries/queries/preview-export";
import { SELECTION_FORM } from "./selection-form";

/** Why claims of a selection stay in; nothing when all of them leave. */
function HeldBack({ undecided, needsReReview }: ExportCounts) {
  if (undecided + needsReReview === 0) return null;

  return (
    <ul className="mt-1 text-ink-soft">
      {undecided > 0 && <li>{counted(undecided, "claim")} held back: not decided yet</li>}
      {needsReReview > 0 && <li>{counted(needsReReview, "claim")} held back: to be reviewed again</li>}
    </ul>
  );
}

/** What would leave, what is held back and why, the file to download, and how it begins. */
export function ExportSummary({ preview, request }: { preview: ExportPreview; request: ExportRequest }) {
  const { scope, counts, text, shown } = preview;
  const { format } = request;
  const fits = counts.decided <= MOST_EXPORTED_CLAIMS;
  const label = EXPORT_FORMAT_LABELS[format];

  return (
    <section aria-labelledby="leaves">
      <h2 id="leaves" className="text-lg font-semibold">
        {counted(counts.decided, "claim")} will leave
      </h2>
      <p className="mt-1 text-ink-soft">
        <bdi>{scope}</bdi>
      </p>
      <HeldBack {...counts} />
      {!fits && (
        <FormMessage className="mt-3" title="Too many claims for one file">
          <p>
            An export holds {MOST_EXPORTED_CLAIMS.toLocaleString("en")} claims at most. Narrow the selection,
            by dates for example.
          </p>
        </FormMessage>
      )}
      {fits && counts.decided > 0 && (
        <>
          <p className="mt-4">
            {/* Sends the form as it stands, so that the file has the format that is chosen there now. */}
            <Button variant="primary" type="submit" form={SELECTION_FORM} formAction="/export/file">
              <Download aria-hidden />
              Download in the chosen format
            </Button>
          </p>
          <h3 className="mt-6 font-medium">How the {label} file begins</h3>
          <p className="text-sm text-ink-soft">
            {shown < counts.decided
              ? `The first ${counted(shown, "claim")} of ${counts.decided}.`
              : "The whole file."}{" "}
            The audit head is that of the moment you download it.
          </p>
          <pre
            dir="auto"
            className="mt-2 rounded border border-hairline p-3 font-mono text-sm whitespace-pre-wrap [overflow-wrap:anywhere]"
          >
            {text}
          </pre>
        </>
      )}
    </section>
  );
}
