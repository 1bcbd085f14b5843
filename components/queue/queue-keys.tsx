"use client";

import { type ReactNode, useRef } from "react";
import { useKeys, useKeysSwitch } from "@/components/articles/reader/use-keys";
import { Kbd } from "@/components/ui/kbd";

/** Lets j and k step through the rows of the list inside; the link of a row takes the focus, so that Enter opens it. */
export function QueueKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  const [keysOn] = useKeysSwitch();
  const step = (by: 1 | -1) => () => {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>("a[data-row-link]") ?? [])];
    const { activeElement: here } = document;
    const at = here instanceof HTMLAnchorElement ? links.indexOf(here) : -1;
    const next = links[Math.max(at + by, 0)];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  };
  useKeys(keysOn, { j: step(1), k: step(-1) });

  return (
    <div ref={list}>
      {children}
      {keysOn && (
        <p className="no-print mt-2 text-sm text-ink-soft max-sm:hidden">
          <Kbd>j</Kbd> <Kbd>k</Kbd> step through the rows, <Kbd>Enter</Kbd> opens one.
        </p>
      )}
    </div>
  );
}
