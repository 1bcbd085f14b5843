import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  text: ReactNode;
  /** The first step, as a button or link. */
  action?: ReactNode;
}

/** Stands where a list would be: what belongs here, and the first step towards it. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="border-y border-hairline py-12 [header+&]:border-t-0 [header+&]:pt-6">
      <div className="mx-auto max-w-md px-4 text-center">
        <p className="text-lg font-semibold">{title}</p>
        <p className="mt-1.5 text-md text-balance text-ink-soft">{text}</p>
        {action && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
      </div>
    </div>
  );
}
