"use client";

import clsx from "clsx";
import { type ReactNode, useEffect, useRef, useState } from "react";

function useOverflow() {
  const ref = useRef<HTMLElement>(null);
  const [overflows, setOverflows] = useState(true);

  useEffect(() => {
    const region = ref.current;
    if (!region) return;

    const observer = new ResizeObserver(() => setOverflows(region.scrollWidth > region.clientWidth));
    observer.observe(region);
    for (const child of region.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);

  return { ref, overflows };
}

/**
 * Lets wide content scroll sideways, reachable by keyboard under its label. Where everything fits it is no scroller at
 * all, so that a head inside it can stick to the page; in a scroller it would stick to that, over the first row.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  const { ref, overflows } = useOverflow();

  return (
    <section
      ref={ref}
      aria-label={label}
      tabIndex={overflows ? 0 : undefined}
      className={clsx("relative", overflows && "overflow-x-auto [&_th]:static")}
    >
      {children}
    </section>
  );
}
