"use client";

import { leadIn, leadOut } from "@/components/claims/quote-context";
import { Button } from "@/components/ui/button";
import type { Span } from "@/lib/text/code-points";
import { nudge } from "./span-edit";

const CONTEXT = 60;

const MOVES = [
  { end: "start", by: -1, label: "Begin a word earlier", sign: "← Start" },
  { end: "start", by: 1, label: "Begin a word later", sign: "Start →" },
  { end: "end", by: -1, label: "End a word earlier", sign: "← End" },
  { end: "end", by: 1, label: "End a word later", sign: "End →" },
] as const;

interface SpanFieldProps {
  points: readonly string[];
  span: Span;
  onChange: (span: Span) => void;
}

/** The quoted words in their context, and buttons that move either end of the quote by a word. */
export function SpanField({ points, span, onChange }: SpanFieldProps) {
  const cut = (start: number, end: number) => points.slice(Math.max(0, start), end).join("");

  return (
    <fieldset>
      <legend className="mb-1 font-medium">Quote</legend>
      <p
        dir="auto"
        aria-live="polite"
        className="border-s-2 border-hairline ps-3 font-serif text-lg leading-relaxed"
      >
        <span className="text-ink-soft">
          {leadIn(cut(span.start - CONTEXT, span.start), span.start > CONTEXT)}
        </span>
        <mark className="rounded-xs bg-accent-wash text-ink">{cut(span.start, span.end)}</mark>
        <span className="text-ink-soft">
          {leadOut(cut(span.end, span.end + CONTEXT), span.end + CONTEXT < points.length)}
        </span>
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {MOVES.map(({ end, by, label, sign }) => (
          <Button
            key={label}
            size="sm"
            variant="quiet"
            aria-label={label}
            onClick={() => onChange(nudge(points, span, end, by))}
          >
            {sign}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
