"use client";

import { Scissors, Undo2 } from "lucide-react";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import type { FurnitureLine } from "@/domain/articles/page-furniture";
import type { ActionFailure } from "@/lib/action-result";

interface FurnitureOfferProps {
  lines: readonly FurnitureLine[];
  /** Whether they are left out now. */
  leftOut: boolean;
  pending: boolean;
  failure: ActionFailure | null;
  onToggle: () => void;
}

/** So many lines are shown without being asked for. */
const SHOWN = 8;

/** Offers to leave lines of the page around the article out of what was pasted, and to put them back. */
export function FurnitureOffer({ lines, leftOut, pending, failure, onToggle }: FurnitureOfferProps) {
  if (lines.length === 0) return null;

  const one = lines.length === 1;
  return (
    <section aria-label="Lines of the page" className="mt-4 border-s-2 border-edge ps-4">
      <p role="status">
        {leftOut
          ? `${one ? "1 line is" : `${lines.length} lines are`} left out of the text, and kept in what was captured:`
          : `${one ? "1 line looks" : `${lines.length} lines look`} like part of the page, not of the article:`}
      </p>
      <details open={lines.length <= SHOWN} className="mt-1">
        <summary className="link min-h-6 w-fit text-sm">Which lines</summary>
        <ul className={leftOut ? "mt-1 text-sm text-ink-soft line-through" : "mt-1 text-sm text-ink-soft"}>
          {lines.map(({ text, start }) => (
            <li key={start} dir="auto" className="[overflow-wrap:anywhere]">
              {text}
            </li>
          ))}
        </ul>
      </details>
      <Button size="sm" className="mt-2" pending={pending} onClick={onToggle}>
        {leftOut ? <Undo2 aria-hidden /> : <Scissors aria-hidden />}
        {leftOut ? "Put back" : "Leave out"} {one ? "this line" : "these lines"}
      </Button>
      <ActionMessage failure={failure} className="mt-2" />
    </section>
  );
}
