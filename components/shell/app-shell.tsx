import type { ReactNode } from "react";
import { MainNavigation } from "@/components/shell/main-navigation";
import type { ShellUser } from "@/components/shell/shell-user";
import { UserMenu } from "@/components/shell/user-menu";
import { Link } from "@/components/ui/link";

interface AppShellProps {
  user: ShellUser | null;
  /** A form with a button that signs out. */
  signOut?: ReactNode;
  children: ReactNode;
}

function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:fixed focus:inset-s-3 focus:top-3 focus:z-60 focus:rounded focus:bg-accent focus:px-3 focus:py-2 focus:text-on-accent"
    >
      Skip to the content
    </a>
  );
}

function Brand() {
  return (
    <Link
      href="/"
      className="flex h-11 items-center justify-center gap-1 rounded px-2 font-serif text-xl font-semibold sm:px-0 xl:justify-start xl:px-3"
    >
      <span className="sm:hidden xl:inline">Sayso</span>
      <span aria-hidden className="hidden sm:inline xl:hidden">
        S
      </span>
      <span className="sr-only hidden sm:inline xl:hidden">Sayso</span>
    </Link>
  );
}

const SIDE_STYLE =
  "no-print sticky top-0 z-30 shrink-0 border-b border-hairline bg-ground sm:static sm:border-e sm:border-b-0";

const SIDE_ROW_STYLE =
  "flex h-13 items-center justify-between px-2 sm:sticky sm:top-0 sm:z-30 sm:h-dvh sm:w-16 sm:flex-col sm:items-stretch sm:justify-start sm:gap-3 sm:px-2.5 sm:py-3 xl:w-52 xl:px-3";

function Side({ user, signOut }: Omit<AppShellProps, "children">) {
  return (
    <header className={SIDE_STYLE}>
      <div className={SIDE_ROW_STYLE}>
        <Brand />
        {user && <MainNavigation roles={user.roles} />}
        <div className="sm:mt-auto">
          {user ? (
            <UserMenu user={user} signOut={signOut} />
          ) : (
            <Link href="/sign-in" className="link px-2 py-2 sm:px-0 xl:px-3">
              Sign in
            </Link>
          )}
        </div>
      </div>
    </header>
  );
}

/** The frame of every page: navigation beside it, then the page's own title row and content. */
export function AppShell({ children, ...side }: AppShellProps) {
  return (
    <div className="min-h-dvh sm:flex">
      <SkipLink />
      <Side {...side} />
      <main
        id="main"
        tabIndex={-1}
        className="min-w-0 flex-1 px-4 pt-5 pb-24 outline-none sm:px-6 sm:pb-12 xl:px-8"
      >
        {children}
      </main>
    </div>
  );
}
