import clsx from "clsx";
import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

/** How a message is meant; only an error interrupts a screen reader. */
export type MessageTone = "error" | "warning" | "success" | "info";

const TONES: Record<MessageTone, { icon: LucideIcon; style: string }> = {
  error: { icon: CircleAlert, style: "border-danger text-danger" },
  warning: { icon: TriangleAlert, style: "border-warning text-warning" },
  success: { icon: CircleCheck, style: "border-success text-success" },
  info: { icon: Info, style: "border-accent text-accent" },
};

interface FormMessageProps {
  tone?: MessageTone;
  title?: string;
  /** For a message that takes the keyboard: arriving there reads it, and announcing it would say it twice. */
  unannounced?: boolean;
  children?: ReactNode;
  className?: string;
}

/** What became of a form: what happened, what was kept, what to do. Renders nothing without words. */
export function FormMessage({
  tone = "error",
  title,
  unannounced = false,
  children,
  className,
}: FormMessageProps) {
  if (!title && !children) return null;

  const { icon: Icon, style } = TONES[tone];
  return (
    <div
      role={unannounced ? undefined : tone === "error" ? "alert" : "status"}
      className={clsx("flex gap-2.5 border-s-3 bg-sunken px-3 py-2.5", style, className)}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 text-ink">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
