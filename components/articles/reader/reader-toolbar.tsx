"use client";

import { ChevronDown, ChevronUp, Keyboard, RefreshCw } from "lucide-react";
import { Button } from "@/components/ui/button";
import { isFoldable } from "@/domain/articles/folding";
import { eachOnce, type ReadItem } from "@/domain/articles/reading";
import { isDecided } from "@/domain/claims/standing";
import { counted } from "@/lib/words";

interface ReaderToolbarProps {
  items: readonly ReadItem[];
  unfolded: boolean;
  onUnfold: (unfolded: boolean) => void;
  /** How many suggestions were rejected. */
  rejected: number;
  onRejected: () => void;
  onMove: (by: 1 | -1) => void;
  onKeys: () => void;
  /** Has the text read again; null where that can't be done. */
  onRenew: (() => void) | null;
  renewing: boolean;
}

/** Reads the text again with the extractor as it is now. */
function RenewButton({ onRenew, renewing }: Pick<ReaderToolbarProps, "onRenew" | "renewing">) {
  if (onRenew === null) return null;

  return (
    <Button size="sm" variant="quiet" pending={renewing} onClick={onRenew}>
      {!renewing && <RefreshCw aria-hidden />} Read again
    </Button>
  );
}

/** How far the article is, and the two steps for those without a keyboard. Stays in view while the text scrolls. */
export function ReaderToolbar(props: ReaderToolbarProps) {
  const { items, unfolded, onUnfold, rejected, onRejected, onMove, onKeys, ...renewal } = props;
  const places = items.filter((item) => item.kind === "claim");
  const claims = eachOnce(places);
  const decided = claims.filter(({ standing }) => isDecided(standing)).length;
  const foldable = items.filter(isFoldable).length;
  const likely = items.length - places.length - foldable;

  return (
    <div className="no-print sticky top-13 z-20 -mx-4 mb-5 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-hairline bg-ground px-4 py-2 text-sm sm:top-0 sm:-mx-6 sm:px-6 xl:-mx-8 xl:px-8">
      <p className="text-ink-soft tabular-nums">
        {counted(likely, "open suggestion")} · {counted(claims.length, "claim")}, {decided} decided
      </p>
      {foldable > 0 && (
        <Button size="sm" onClick={() => onUnfold(!unfolded)}>
          {unfolded ? `Hide ${foldable} unlikely` : `Show ${foldable} more, unlikely`}
        </Button>
      )}
      {rejected > 0 && (
        <Button size="sm" variant="quiet" onClick={onRejected}>
          {rejected} rejected
        </Button>
      )}
      <div className="ms-auto flex gap-1">
        <Button size="sm" variant="quiet" aria-label="Previous" onClick={() => onMove(-1)}>
          <ChevronUp aria-hidden />
        </Button>
        <Button size="sm" variant="quiet" aria-label="Next" onClick={() => onMove(1)}>
          <ChevronDown aria-hidden />
        </Button>
        <RenewButton {...renewal} />
        <Button size="sm" variant="quiet" onClick={onKeys}>
          <Keyboard aria-hidden /> Keys
        </Button>
      </div>
    </div>
  );
}
