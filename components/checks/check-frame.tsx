import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

/** The frame of the public pages: the desk's name above, what Sayso is below; nothing that needs a script or a sign-in. */
export function CheckFrame({ deskName, children }: { deskName: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-184 flex-col px-4 sm:px-6">
      <header className="no-print flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-hairline py-4">
        <bdi className="font-serif text-lg font-semibold">{deskName}</bdi>
        <Link href="/checks" className="link">
          All checks
        </Link>
      </header>
      <main id="main" className="flex-1 py-8">
        {children}
      </main>
      <footer className="border-t border-hairline py-4 text-sm text-ink-soft">
        Checked by <bdi>{deskName}</bdi> with Sayso. Corroborated is not the same as true: it says what
        independent origins support the claim.
      </footer>
    </div>
  );
}
