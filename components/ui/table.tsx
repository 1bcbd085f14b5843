import clsx from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { ScrollRegion } from "@/components/ui/scroll-region";

interface TableProps {
  label: string;
  /** At phone width the cells of a row follow each other, on as many lines as they need: nothing is out of sight. */
  stacked?: boolean;
  children: ReactNode;
}

const STACKED = [
  "max-sm:block max-sm:[&_thead]:hidden max-sm:[&_tbody]:block",
  "max-sm:[&_tr]:flex max-sm:[&_tr]:flex-wrap max-sm:[&_tr]:items-baseline max-sm:[&_tr]:gap-x-3 max-sm:[&_tr]:gap-y-1",
  "max-sm:[&_tr]:border-b max-sm:[&_tr]:border-hairline max-sm:[&_tr]:py-2.5",
  "max-sm:[&_td]:h-auto max-sm:[&_td]:min-w-0 max-sm:[&_td]:border-0 max-sm:[&_td]:p-0 max-sm:[&_td]:text-start max-sm:[&_td:first-child]:ps-0 max-sm:[&_td:empty]:hidden",
];

/** A table in a region that scrolls sideways when it has to. `label` names both. */
export function Table({ label, stacked = false, children }: TableProps) {
  return (
    <ScrollRegion label={label}>
      <table
        aria-label={label}
        className={clsx("w-full border-collapse text-start [&_tbody_tr:hover]:bg-sunken", stacked && STACKED)}
      >
        {children}
      </table>
    </ScrollRegion>
  );
}

interface ThProps extends ComponentProps<"th"> {
  numeric?: boolean;
  /** How the column is sorted now. */
  sorted?: "ascending" | "descending";
  /** Address of the list sorted by this column. */
  sortHref?: string;
}

function SortLink({
  href,
  sorted,
  children,
}: {
  href: string;
  sorted: ThProps["sorted"];
  children: ReactNode;
}) {
  const Arrow = sorted === "ascending" ? ArrowUp : ArrowDown;

  return (
    <Link href={href} className="inline-flex min-h-6 items-center gap-1 rounded-[3px] hover:text-accent">
      {children}
      {sorted && <Arrow aria-hidden className="size-3.5" />}
    </Link>
  );
}

/** A column's head; stays in view while the page scrolls. */
export function Th({ numeric, sorted, sortHref, className, children, ...rest }: ThProps) {
  return (
    <th
      scope="col"
      aria-sort={sorted}
      {...rest}
      className={clsx(
        "sticky top-13 z-10 h-9 bg-ground px-3 sm:top-0 text-sm font-medium whitespace-nowrap text-ink-soft shadow-[inset_0_-1px_0_var(--edge)] first:ps-1 last:pe-1",
        numeric ? "text-end" : "text-start",
        className,
      )}
    >
      {sortHref ? (
        <SortLink href={sortHref} sorted={sorted}>
          {children}
        </SortLink>
      ) : (
        children
      )}
    </th>
  );
}

interface TdProps extends ComponentProps<"td"> {
  numeric?: boolean;
  /** For references and hashes. */
  mono?: boolean;
}

/** A cell, 40 px high at least; figures stand at the end of it, in columns. */
export function Td({ numeric, mono, className, ...rest }: TdProps) {
  return (
    <td
      {...rest}
      className={clsx(
        "h-10 border-b border-hairline px-3 py-1.5 first:ps-1 last:pe-1",
        numeric && "text-end tabular-nums",
        mono && "font-mono text-sm whitespace-nowrap",
        className,
      )}
    />
  );
}
