"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { RejectedSuggestion } from "@/domain/articles/reading";

/** So many are drawn at a time: an article may have thousands. */
const AT_ONCE = 100;

interface RejectedDialogProps {
  rejected: readonly RejectedSuggestion[];
  onReopen: (suggestion: RejectedSuggestion) => void;
  onClose: () => void;
}

/** What was rejected in this article. One that is reopened stands beside the text again, so the list gives way to it. */
export function RejectedDialog({ rejected, onReopen, onClose }: RejectedDialogProps) {
  const [shown, setShown] = useState(AT_ONCE);

  function reopen(suggestion: RejectedSuggestion) {
    onClose();
    onReopen(suggestion);
  }

  return (
    <Dialog open title="Rejected suggestions" onOpenChange={(open) => !open && onClose()}>
      <ul>
        {rejected.slice(0, shown).map((one) => (
          <li
            key={one.key}
            className="flex items-start justify-between gap-4 border-b border-hairline py-2 text-sm"
          >
            <p dir="auto" className="min-w-0 flex-1">
              {one.statement}
            </p>
            <Button size="sm" aria-label={`Reopen: ${one.statement}`} onClick={() => reopen(one)}>
              Reopen
            </Button>
          </li>
        ))}
      </ul>
      {rejected.length > shown && (
        <Button size="sm" className="mt-3" onClick={() => setShown(shown + AT_ONCE)}>
          Show {Math.min(AT_ONCE, rejected.length - shown)} more
        </Button>
      )}
    </Dialog>
  );
}
