"use client";

import type { Ref } from "react";
import { TextArea } from "@/components/ui/field";
import { looseStartInWords } from "@/domain/claims/loose-start";

interface StatementFieldProps {
  value: string;
  error?: string;
  onValueChange: (statement: string) => void;
  ref?: Ref<HTMLTextAreaElement>;
  required?: boolean;
  autoFocus?: boolean;
}

/** The field for a claim's words. It says when they begin with what only the article explains, and holds nobody back. */
export function StatementField({ onValueChange, ...area }: StatementFieldProps) {
  const loose = looseStartInWords(area.value);

  return (
    <TextArea
      label="Statement"
      hint={
        <>
          The claim in words that stand alone. Keep the hedges that were printed.
          <span role="status" className="mt-1 block font-medium text-ink empty:mt-0">
            {loose}
          </span>
        </>
      }
      rows={2}
      maxLength={2000}
      {...area}
      onChange={(event) => onValueChange(event.currentTarget.value)}
    />
  );
}
