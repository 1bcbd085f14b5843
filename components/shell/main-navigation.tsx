"use client";

import clsx from "clsx";
import { usePathname } from "next/navigation";
import { type Section, sectionOf, sectionsFor } from "@/components/shell/sections";
import { Link } from "@/components/ui/link";

const LINK_STYLE = clsx(
  "group relative flex items-center text-ink-soft transition-colors hover:text-ink aria-[current]:text-accent",
  "flex-col justify-center gap-0.5 py-2 text-xs",
  "sm:size-11 sm:rounded sm:py-0 sm:hover:bg-sunken sm:aria-[current]:bg-accent-wash",
  "xl:h-9 xl:w-full xl:flex-row xl:justify-start xl:gap-3 xl:px-3 xl:text-base xl:font-medium",
);

/** At middle widths the word flies out beside the icon on hover and focus; it is always there for screen readers. */
const WORD_STYLE = clsx(
  "sm:pointer-events-none sm:absolute sm:start-full sm:z-40 sm:ms-1.5 sm:rounded sm:bg-ink sm:px-2 sm:py-1 sm:text-sm sm:whitespace-nowrap sm:text-ground sm:opacity-0 sm:group-hover:opacity-100 sm:group-focus-visible:opacity-100",
  "xl:pointer-events-auto xl:static xl:ms-0 xl:bg-transparent xl:p-0 xl:text-base xl:text-inherit xl:opacity-100",
);

function NavigationLink({ section, current }: { section: Section; current: boolean }) {
  const Icon = section.icon;

  return (
    <li className="min-w-0 flex-1 sm:flex-none">
      <Link href={section.href} aria-current={current ? "page" : undefined} className={LINK_STYLE}>
        <Icon aria-hidden className="size-5 shrink-0 xl:size-4.5" strokeWidth={1.75} />
        <span className={WORD_STYLE}>{section.label}</span>
      </Link>
    </li>
  );
}

/** The words of the navigation: beside the page, as icons at middle widths, along the lower edge on a phone. */
export function MainNavigation({ roles }: { roles: readonly string[] }) {
  const current = sectionOf(usePathname());

  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-hairline bg-surface pb-[env(safe-area-inset-bottom)] sm:static sm:border-0 sm:bg-transparent sm:pb-0"
    >
      <ul className="flex sm:flex-col sm:gap-1">
        {sectionsFor(roles).map((section) => (
          <NavigationLink key={section.id} section={section} current={section.id === current} />
        ))}
      </ul>
    </nav>
  );
}
