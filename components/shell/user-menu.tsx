"use client";

import { CircleUserRound } from "lucide-react";
import type { ReactNode } from "react";
import type { ShellUser } from "@/components/shell/shell-user";
import { Link } from "@/components/ui/link";
import { Popover } from "@/components/ui/popover";
import { ThemeToggle } from "@/components/ui/theme-toggle";

const TRIGGER_STYLE =
  "flex h-11 items-center justify-center gap-3 rounded px-2 text-ink-soft transition-colors hover:bg-sunken hover:text-ink sm:w-11 sm:px-0 xl:w-full xl:justify-start xl:px-3";

/** Who is signed in, their account, the theme, and the way out. */
export function UserMenu({ user, signOut }: { user: ShellUser; signOut?: ReactNode }) {
  const trigger = (
    <button type="button" className={TRIGGER_STYLE}>
      <CircleUserRound aria-hidden className="size-5 shrink-0" strokeWidth={1.75} />
      <span className="sr-only">Account of </span>
      <bdi className="max-w-40 truncate font-medium sm:sr-only xl:not-sr-only xl:truncate">{user.name}</bdi>
    </button>
  );

  return (
    <Popover label="Account and theme" trigger={trigger} side="top" align="start">
      <div className="w-72 max-w-full">
        <p className="font-semibold">
          <bdi>{user.name}</bdi>
        </p>
        <p className="text-sm text-ink-soft">{user.roles.join(", ")}</p>
        <div className="my-3 border-y border-hairline py-3">
          <ThemeToggle />
        </div>
        <div className="flex items-center justify-between gap-3">
          <Link href="/account" className="link">
            Account
          </Link>
          {signOut}
        </div>
      </div>
    </Popover>
  );
}
