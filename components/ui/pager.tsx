import { ArrowRight, ChevronsLeft } from "lucide-react";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";

interface PagerProps {
  /** Address of the next page; absent on the last. */
  nextHref?: string;
  /** Address of the first page; absent when this is it. */
  firstHref?: string;
  /** What is seen here, e.g. "25 claims". */
  summary?: ReactNode;
}

/** Steps through a list whose pages follow one another by key: onwards, or back to the start. */
export function Pager({ nextHref, firstHref, summary }: PagerProps) {
  if (!nextHref && !firstHref && !summary) return null;

  return (
    <nav aria-label="Pages" className="no-print mt-3 flex min-h-9 flex-wrap items-center justify-end gap-2">
      {summary && <p className="me-auto text-ink-soft tabular-nums">{summary}</p>}
      {firstHref && (
        <ButtonLink href={firstHref} variant="quiet">
          <ChevronsLeft aria-hidden className="rtl:-scale-x-100" />
          First page
        </ButtonLink>
      )}
      {nextHref && (
        <ButtonLink href={nextHref} rel="next">
          Next page
          <ArrowRight aria-hidden className="rtl:-scale-x-100" />
        </ButtonLink>
      )}
    </nav>
  );
}
