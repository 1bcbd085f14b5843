import { type ReactNode, useId } from "react";

interface SectionProps {
  title: ReactNode;
  id?: string;
  /** Beside the title, at the end of the line. */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, id, action, children }: SectionProps) {
  const heading = useId();

  return (
    <section id={id} aria-labelledby={heading} className="scroll-mt-20">
      <div className="mb-3 flex min-h-7 flex-wrap items-center justify-between gap-2">
        <h2 id={heading} className="text-md font-semibold">
          {title}
        </h2>
        {action && <div className="no-print">{action}</div>}
      </div>
      {children}
    </section>
  );
}
