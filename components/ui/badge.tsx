import clsx from "clsx";
import type { ReactNode } from "react";

const TONES = {
  neutral: "border-edge text-ink-soft",
  accent: "border-accent text-accent",
  success: "border-success text-success",
  warning: "border-warning text-warning",
  danger: "border-danger text-danger",
} as const;

/** A word in a hairline frame, for a property of the thing beside it. */
export function Badge({ tone = "neutral", children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span
      className={clsx(
        "inline-flex h-5 items-center gap-1 rounded border px-1.5 text-xs font-medium whitespace-nowrap [&_svg]:size-3",
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
