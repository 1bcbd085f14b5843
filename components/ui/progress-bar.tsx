import clsx from "clsx";

interface ProgressBarProps {
  /** What is under way, for screen readers. */
  label: string;
  value: number;
  max: number;
  /** Shows "3 of 12" beside the bar. */
  showFigures?: boolean;
  className?: string;
}

const BAR_STYLE =
  "block h-1.5 w-full min-w-12 appearance-none overflow-hidden rounded-full border-0 bg-hairline [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-hairline [&::-webkit-progress-value]:bg-accent";

/** How much of something is done. */
export function ProgressBar({ label, value, max, showFigures, className }: ProgressBarProps) {
  return (
    <span className={clsx("flex items-center gap-2.5", className)}>
      <progress aria-label={label} value={value} max={Math.max(max, 1)} className={BAR_STYLE}>
        {value} of {max}
      </progress>
      {showFigures && (
        <span aria-hidden className="shrink-0 text-sm whitespace-nowrap text-ink-soft tabular-nums">
          {value} of {max}
        </span>
      )}
    </span>
  );
}
