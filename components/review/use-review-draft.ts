"use client";

import { useCallback, useEffect, useState } from "react";
import { useKeptStore } from "@/components/access/kept-store";
import type { Verdict } from "@/domain/claims/standing";
import { emptyReview, parseDraft, type ReviewDraft } from "./review-draft";

const keyOf = (claimId: string) => `review.${claimId}`;

/** The review that is being written, kept in the browser until it is saved. A verdict chosen on the way here wins. */
export function useReviewDraft(claimId: string, verdict: Verdict | null) {
  const store = useKeptStore();
  const [draft, setDraft] = useState(() => emptyReview(verdict));

  useEffect(() => {
    const before = parseDraft(store.getItem(keyOf(claimId)));
    setDraft((now) => {
      const earlier = before ?? now;
      return verdict === null || verdict === earlier.verdict ? earlier : { ...earlier, verdict, reason: "" };
    });
  }, [store, claimId, verdict]);

  const change = useCallback(
    (next: ReviewDraft) => {
      setDraft(next);
      store.setItem(keyOf(claimId), JSON.stringify(next));
    },
    [store, claimId],
  );
  const discard = useCallback(() => {
    setDraft(emptyReview());
    store.removeItem(keyOf(claimId));
  }, [store, claimId]);

  return { draft, change, discard };
}
