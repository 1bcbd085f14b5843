import type { ReactNode } from "react";
import { KeptFor } from "@/components/access/kept-store";
import { SignOutButton } from "@/components/access/sign-out-button";
import { AppShell } from "@/components/shell/app-shell";
import { sessionActor } from "@/server/access/gates/session";

/** The frame around every page of the desk. Who may see a page is checked by the page itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await sessionActor();
  const user = actor.userId === null ? null : { name: actor.name, roles: [...actor.roles] };

  return (
    <AppShell user={user} signOut={<SignOutButton />}>
      <KeptFor personId={actor.userId}>{children}</KeptFor>
    </AppShell>
  );
}
