import { ChevronRight } from "lucide-react";
import { Link } from "@/components/ui/link";

/** One step of the way to a page; the last has no address. */
export interface Breadcrumb {
  label: string;
  href?: string;
}

/** The way to this page, each step a link but the last. */
export function Breadcrumbs({ items }: { items: readonly Breadcrumb[] }) {
  return (
    <nav aria-label="Breadcrumbs">
      <ol className="flex flex-wrap items-center gap-1 text-sm text-ink-soft">
        {items.map((item, index) => (
          <li key={item.href ?? item.label} className="inline-flex min-h-6 items-center gap-1">
            {index > 0 && <ChevronRight aria-hidden className="size-3.5 text-ink-faint rtl:-scale-x-100" />}
            {item.href ? (
              <Link href={item.href} className="rounded-[3px] py-0.5 hover:text-accent hover:underline">
                <bdi>{item.label}</bdi>
              </Link>
            ) : (
              <bdi aria-current="page">{item.label}</bdi>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
