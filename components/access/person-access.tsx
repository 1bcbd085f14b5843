"use client";

import { useState } from "react";
import { ShownLink } from "@/components/access/shown-once";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { SaveFailure } from "@/components/ui/save-failure";
import { useAction } from "@/components/ui/use-action";
import type { Person } from "@/domain/access/people";
import { disablePersonAction, enablePersonAction, issuePasswordLinkAction } from "@/server/access/actions";

/** The ways into an account: a new link for its password, and keeping the person out or letting them in again. */
export function PersonAccess({ person }: { person: Person }) {
  return (
    <div className="flex flex-col gap-6">
      {person.state !== "disabled" && <PasswordLink person={person} />}
      {person.state === "disabled" ? <Enable person={person} /> : <Disable person={person} />}
    </div>
  );
}

function PasswordLink({ person }: { person: Person }) {
  const { run, pending, failure } = useAction(issuePasswordLinkAction);
  const [link, setLink] = useState<{ name: string; secret: string } | null>(null);
  const isInvited = person.state === "invited";

  async function issue() {
    const result = await run({ id: person.id, version: person.version });
    if (result.ok) setLink(result.value);
  }

  return (
    <section className="flex flex-col items-start gap-3">
      <h2 className="text-lg font-semibold">{isInvited ? "Invitation" : "Password"}</h2>
      <p className="text-ink-soft">
        {isInvited
          ? "This person has not chosen a password yet. A new link works for 72 hours; earlier ones stop working."
          : "A link with which this person chooses a new password, for 24 hours. It signs them out everywhere."}
      </p>
      <ActionMessage failure={failure} />
      {link && <ShownLink {...link} />}
      <Button pending={pending} onClick={issue}>
        {isInvited ? "Make a new link" : "Make a reset link"}
      </Button>
    </section>
  );
}

function Disable({ person }: { person: Person }) {
  const { run, pending, failure, clear } = useAction(disablePersonAction);

  return (
    <section className="flex flex-col items-start gap-3 border-t border-hairline pt-6">
      <h2 className="text-lg font-semibold">Disable</h2>
      <p className="text-ink-soft">
        Signs the person out everywhere and keeps them out, their tokens too. What they did stays as it is.
      </p>
      <SaveFailure failure={failure} onReload={clear} />
      <Button
        variant="danger"
        pending={pending}
        onClick={() => run({ id: person.id, version: person.version })}
      >
        Disable this account
      </Button>
    </section>
  );
}

function Enable({ person }: { person: Person }) {
  const { run, pending, failure, clear } = useAction(enablePersonAction);

  return (
    <section className="flex flex-col items-start gap-3">
      <h2 className="text-lg font-semibold">Disabled</h2>
      <p className="text-ink-soft">
        This person can’t sign in. Enabled again, they have the password and roles they had.
      </p>
      <SaveFailure failure={failure} onReload={clear} />
      <Button pending={pending} onClick={() => run({ id: person.id, version: person.version })}>
        Enable this account
      </Button>
    </section>
  );
}
