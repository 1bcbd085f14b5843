"use client";

import { useCallback, useEffect, useState } from "react";
import type { Verdict } from "@/domain/claims/standing";
import { emptyReview, parseDraft, type ReviewDraft } from "./review-draft";

const keyOf = (claimId: string) => `sayso.review.${claimId}`;

/** What sessionStorage holds; nothing where the browser refuses it. */
function kept(claimId: string): string | null {
  try {
    return window.sessionStorage.getItem(keyOf(claimId));
  } catch {
    return null;
  }
}

function keep(claimId: string, draft: ReviewDraft | null): void {
  try {
    if (draft === null) window.sessionStorage.removeItem(keyOf(claimId));
    else window.sessionStorage.setItem(keyOf(claimId), JSON.stringify(draft));
  } catch {
    // Private windows may refuse storage; the draft then lives as long as the form does.
  }
}

/** The review that is being written, kept in the browser until it is saved. A verdict chosen on the way here wins. */
export function useReviewDraft(claimId: string, verdict: Verdict | null) {
  const [draft, setDraft] = useState(() => emptyReview(verdict));

  useEffect(() => {
    const before = parseDraft(kept(claimId));
    setDraft((now) => {
      const earlier = before ?? now;
      return verdict === null || verdict === earlier.verdict ? earlier : { ...earlier, verdict, reason: "" };
    });
  }, [claimId, verdict]);

  const change = useCallback(
    (next: ReviewDraft) => {
      setDraft(next);
      keep(claimId, next);
    },
    [claimId],
  );
  const discard = useCallback(() => {
    setDraft(emptyReview());
    keep(claimId, null);
  }, [claimId]);

  return { draft, change, discard };
}
