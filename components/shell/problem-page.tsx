import type { ReactNode } from "react";

interface ProblemPageProps {
  title: string;
  text: ReactNode;
  /** What tells this failure from others in the log. */
  reference?: string;
  actions: ReactNode;
}

/** A page that stands in for one that can't be shown: what happened, and what to do. */
export function ProblemPage({ title, text, reference, actions }: ProblemPageProps) {
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-lg flex-col justify-center px-5 py-16">
      <h1 className="text-2xl font-semibold tracking-[-0.015em]">{title}</h1>
      <p className="mt-3 text-md text-ink-soft">{text}</p>
      <div className="mt-6 flex flex-wrap gap-2">{actions}</div>
      {reference && (
        <p className="mt-8 text-sm text-ink-faint">
          Reference for whoever runs this desk: <code className="font-mono text-ink-soft">{reference}</code>
        </p>
      )}
    </main>
  );
}
