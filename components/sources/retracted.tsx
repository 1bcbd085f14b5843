import { RetractDialog } from "@/components/sources/retract-dialog";
import { DateTime } from "@/components/ui/date-time";
import { FormMessage } from "@/components/ui/form-message";
import type { SourceView } from "@/server/sources/views";

/** Says that the desk no longer relies on a source, since when and why, with the way back for who may take it. */
export function Retracted({ source, mayUndo }: { source: SourceView; mayUndo: boolean }) {
  if (source.retracted === null) return null;

  return (
    <FormMessage tone="warning" className="mb-4" title="Retracted">
      <p>
        Since <DateTime value={source.retracted.at} /> what came through this source counts neither for nor
        against a claim.
      </p>
      <p dir="auto" className="mb-2">
        {source.retracted.reason}
      </p>
      {mayUndo && <RetractDialog source={source} />}
    </FormMessage>
  );
}
