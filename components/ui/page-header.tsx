import type { ReactNode } from "react";

interface PageHeaderProps {
  title: ReactNode;
  /** Short reference such as C-1042, in monospace before the title. */
  reference?: string;
  /** One line under the title. */
  meta?: ReactNode;
  /** The main action of the page, at the end of the row. */
  actions?: ReactNode;
  /** The way here, above the title. */
  breadcrumbs?: ReactNode;
}

/** The title row of a page; holds its only `h1`. */
export function PageHeader({ title, reference, meta, actions, breadcrumbs }: PageHeaderProps) {
  return (
    <header className="mb-5 border-b border-hairline pb-4">
      {breadcrumbs && <div className="mb-1.5">{breadcrumbs}</div>}
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <h1 className="text-xl font-semibold tracking-[-0.011em] text-pretty [overflow-wrap:anywhere]">
            {reference && (
              <>
                <span className="me-1.5 font-mono text-md font-normal text-ink-faint">{reference}</span>{" "}
              </>
            )}
            {title}
          </h1>
          {meta && (
            <div className="not-empty:mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
              {meta}
            </div>
          )}
        </div>
        {actions && <div className="no-print flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
    </header>
  );
}
