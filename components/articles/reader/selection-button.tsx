"use client";

import { Quote } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { TextSelection } from "./use-text-selection";

/** Stands below selected words and makes a claim of them. */
export function SelectionButton({ selection, onClaim }: { selection: TextSelection; onClaim: () => void }) {
  return (
    <div
      className="no-print absolute z-20 mt-1.5"
      style={{
        insetBlockStart: selection.bottom,
        insetInlineStart: `min(${selection.start}px, calc(100% - 9rem))`,
      }}
    >
      <Button
        variant="primary"
        size="sm"
        className="shadow-float"
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClaim}
      >
        <Quote aria-hidden /> Make a claim
      </Button>
    </div>
  );
}
