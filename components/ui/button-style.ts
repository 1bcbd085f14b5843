import clsx from "clsx";

/** What a button is for: the one main action, the others, those that stay in the background, those that take away. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

/** `md` is 36 px high, `sm` 28 px. */
export type ButtonSize = "sm" | "md";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-edge bg-surface text-ink hover:bg-sunken",
  quiet: "border-transparent text-accent hover:bg-accent-wash hover:text-accent-strong",
  danger: "border-danger bg-surface text-danger hover:bg-danger hover:text-on-danger",
};

const SIZES: Record<ButtonSize, string> = {
  sm: "h-7 gap-1.5 px-2.5 text-sm [&_svg]:size-3.5",
  md: "h-9 gap-2 px-3.5 text-base [&_svg]:size-4",
};

/** The classes of a button, for the rare element that has to look like one. */
export function buttonStyle(
  variant: ButtonVariant = "secondary",
  size: ButtonSize = "md",
  className?: string,
) {
  return clsx(
    "inline-flex shrink-0 items-center justify-center rounded border font-medium whitespace-nowrap no-underline transition-colors",
    "disabled:pointer-events-none disabled:not-data-waking:opacity-50 aria-disabled:opacity-60 [&_svg]:shrink-0",
    VARIANTS[variant],
    SIZES[size],
    className,
  );
}
