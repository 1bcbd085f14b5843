import { type ReactNode, useId } from "react";
import { FieldNotes, fieldAttributes } from "@/components/ui/field-frame";

interface SectionProps {
  title: ReactNode;
  id?: string;
  /** Beside the title, at the end of the line. */
  action?: ReactNode;
  /** What is wrong with the part as a whole; said under it and read out with it. */
  error?: string;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, id, action, error, children }: SectionProps) {
  const heading = useId();

  return (
    <section
      id={id}
      aria-labelledby={heading}
      aria-describedby={fieldAttributes(heading, { error })["aria-describedby"]}
      className="scroll-mt-20"
    >
      <div className="mb-3 flex min-h-7 flex-wrap items-center justify-between gap-2">
        <h2 id={heading} className="text-md font-semibold">
          {title}
        </h2>
        {action && <div className="no-print">{action}</div>}
      </div>
      {children}
      <FieldNotes id={heading} error={error} />
    </section>
  );
}
