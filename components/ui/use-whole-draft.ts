"use client";

import { useState } from "react";

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * What a form holds that is saved whole, as a list is: it follows what is stored until somebody changes it here, and from
 * then on stays as it was changed. `isNewer` once others stored something else since then: saving would overwrite it, so
 * the form shows it, and `takeStored` takes it instead.
 */
export function useWholeDraft<T>(stored: T) {
  const [changed, setChanged] = useState<{ draft: T; from: T } | null>(null);

  const change = (draft: T) => setChanged({ draft, from: changed?.from ?? stored });
  return {
    draft: changed?.draft ?? stored,
    change,
    isNewer: changed !== null && !isSame(changed.from, stored),
    takeStored: () => setChanged(null),
  };
}
