"use client";

import { Plus, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { problemAt } from "@/components/ui/use-action";
import type { ActionFailure } from "@/lib/action-result";
import { EvidenceFields } from "./evidence-fields";
import { addRow, changeRow, type ReviewDraft, removeRow, rowsSent } from "./review-draft";

interface EvidenceRowsProps {
  draft: ReviewDraft;
  onChange: (draft: ReviewDraft) => void;
  failure: ActionFailure | null;
}

/** The evidence that comes with a review: as many pieces as there are, each for or against. */
export function EvidenceRows({ draft, onChange, failure }: EvidenceRowsProps) {
  const sent = rowsSent(draft);

  return (
    <fieldset>
      <legend className="font-medium">Evidence</legend>
      <ol className="mt-1 space-y-4">
        {draft.evidence.map((row, index) => (
          <li key={row.key} className="border-s-2 border-edge ps-4">
            <div className="mb-2 flex items-center justify-between">
              <h3 className="font-semibold">Evidence {index + 1}</h3>
              <Button
                size="sm"
                variant="quiet"
                aria-label={`Remove evidence ${index + 1}`}
                onClick={() => onChange(removeRow(draft, row.key))}
              >
                <X aria-hidden /> Remove
              </Button>
            </div>
            <EvidenceFields
              evidence={row}
              problem={(field) => problemAt(failure, `evidence.${sent.indexOf(row)}.${field}`)}
              onChange={(change) => onChange(changeRow(draft, row.key, change))}
            />
          </li>
        ))}
      </ol>
      <Button size="sm" className="mt-2" onClick={() => onChange(addRow(draft))}>
        <Plus aria-hidden />{" "}
        {draft.evidence.length === 0 ? "Add evidence with the review" : "Add another piece"}
      </Button>
    </fieldset>
  );
}
