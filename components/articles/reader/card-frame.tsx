"use client";

import clsx from "clsx";
import { type ReactNode, useEffect, useRef } from "react";

interface CardFrameProps {
  label: string;
  active: boolean;
  /** Dotted for what a machine proposes, solid for what people hold. */
  dotted: boolean;
  /** Set when the keyboard moved here, so that focus follows. */
  takeFocus: boolean;
  onPick: () => void;
  children: ReactNode;
}

/** The frame of a card in the rail: closed cards share one height, the active one makes room for itself. */
export function CardFrame({ label, active, dotted, takeFocus, onPick, children }: CardFrameProps) {
  const frame = useRef<HTMLElement>(null);

  useEffect(() => {
    if (active && takeFocus) frame.current?.focus({ preventScroll: true });
  }, [active, takeFocus]);

  return (
    <article
      ref={frame}
      aria-label={label}
      aria-current={active || undefined}
      tabIndex={-1}
      onFocus={active ? undefined : onPick}
      onPointerDown={active ? undefined : onPick}
      className={clsx(
        "rounded border-s-3 bg-surface px-3.5 py-2.5 text-sm outline-offset-2",
        dotted ? "border-dotted border-s-edge" : "border-s-standing",
        active ? "shadow-float ring-1 ring-accent" : "h-28 overflow-hidden border-y-0 ring-1 ring-hairline",
      )}
    >
      {children}
    </article>
  );
}
