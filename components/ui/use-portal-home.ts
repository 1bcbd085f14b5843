"use client";

import { useCallback, useState } from "react";

/**
 * Where a floating list belongs in the document: in the dialog or the main part its trigger stands in, so that it lies
 * inside a landmark. Hand `settle` to `onOpenChange` and `home` to the portal; elsewhere the body takes it.
 */
export function usePortalHome() {
  const [home, setHome] = useState<HTMLElement | undefined>();

  const settle = useCallback((open: boolean, { trigger }: { trigger: Element | undefined }) => {
    const place = open && trigger?.closest("main, [role=dialog]");
    if (place instanceof HTMLElement) setHome(place);
  }, []);

  return { home, settle };
}
