"use client";

import { usePathname } from "next/navigation";
import { Link } from "@/components/ui/link";

const TABS = [
  { href: "/admin/people", label: "People" },
  { href: "/admin/tokens", label: "Tokens" },
  { href: "/admin/settings", label: "Settings" },
  { href: "/admin/audit", label: "Audit log" },
];

const LINK_STYLE =
  "-mb-px inline-flex h-10 items-center border-b-2 border-transparent px-1 font-medium whitespace-nowrap text-ink-soft transition-colors hover:text-ink aria-[current]:border-accent aria-[current]:text-ink";

/** The pages of the admin section. */
export function AdminTabs() {
  const path = usePathname();

  return (
    <nav
      aria-label="Admin"
      className="no-print mb-5 overflow-x-auto overflow-y-hidden border-b border-hairline"
    >
      <ul className="flex gap-5">
        {TABS.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={path === href || path.startsWith(`${href}/`) ? "page" : undefined}
              className={LINK_STYLE}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
