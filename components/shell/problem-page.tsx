import type { ReactNode } from "react";

/** What stands in place of something that can't be shown. */
export interface ProblemProps {
  title: string;
  text: ReactNode;
  /** What tells this failure from others in the log. */
  reference?: string;
  actions: ReactNode;
}

/** What happened, and what to do; stands inside the frame of the desk. */
export function Problem({ title, text, reference, actions }: ProblemProps) {
  return (
    <div className="max-w-lg py-10">
      <h1 className="text-2xl font-semibold tracking-[-0.015em]">{title}</h1>
      <p className="mt-3 text-md text-ink-soft">{text}</p>
      <div className="mt-6 flex flex-wrap gap-2">{actions}</div>
      {reference && (
        <p className="mt-8 text-sm text-ink-faint">
          Reference for whoever runs this desk: <code className="font-mono text-ink-soft">{reference}</code>
        </p>
      )}
    </div>
  );
}

/** A problem as a page of its own, without the frame of the desk. */
export function ProblemPage(problem: ProblemProps) {
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-lg flex-col justify-center px-5 py-6">
      <Problem {...problem} />
    </main>
  );
}
