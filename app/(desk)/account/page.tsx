import type { Metadata } from "next";
import { OwnPasswordForm } from "@/components/access/own-password-form";
import { OwnSessions } from "@/components/access/own-sessions";
import { ROLE_WORDS } from "@/components/access/role-words";
import { Badge } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import { getOwnAccount } from "@/server/access/queries/account";
import { pageActor } from "@/server/http/page-actor";

export const metadata: Metadata = { title: "Account" };

/** One's own account: password and open sessions. */
export default async function AccountPage() {
  const actor = await pageActor("account.read-own");
  const account = await getOwnAccount(actor);

  return (
    <>
      <PageHeader
        title={<bdi>{account.name}</bdi>}
        meta={
          <>
            <bdi>{account.email}</bdi>
            {actor.roles.map((role) => (
              <Badge key={role}>{ROLE_WORDS[role].label}</Badge>
            ))}
          </>
        }
      />
      <div className="grid max-w-4xl gap-x-12 gap-y-8 lg:grid-cols-2">
        <section>
          <h2 className="mb-3 text-lg font-semibold">Password</h2>
          <OwnPasswordForm email={account.email} />
        </section>
        <section>
          <h2 className="mb-3 text-lg font-semibold">Open sessions</h2>
          <OwnSessions sessions={account.sessions} />
          <p className="mt-3 text-sm text-ink-soft">
            A session ends after an hour without use, and twelve hours after the sign-in in any case.
          </p>
        </section>
      </div>
    </>
  );
}
