"use client";

import { useState } from "react";
import { keepTyped } from "@/components/ui/keep-typed";

/**
 * What a form holds of something with a version. When a newer one is loaded under it, what was typed stays: field by field,
 * unless `keep` knows better.
 */
export function useDraft<D extends object>(version: number, toDraft: () => D, keep = keepTyped<D>) {
  const [opened, setOpened] = useState(() => ({ version, draft: toDraft() }));
  const [draft, setDraft] = useState(opened.draft);

  if (version !== opened.version) {
    const newest = toDraft();
    setOpened({ version, draft: newest });
    setDraft(keep({ typed: draft, opened: opened.draft, newest }));
  }
  return [draft, setDraft] as const;
}
