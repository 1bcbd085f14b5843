"use client";

import { KeyRound } from "lucide-react";
import { type FormEvent, useState } from "react";
import { ROLE_WORDS } from "@/components/access/role-words";
import { ShownOnce } from "@/components/access/shown-once";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { problemAt, useAction } from "@/components/ui/use-action";
import { ROLES, type Role } from "@/domain/access/roles";
import { readForm } from "@/lib/form-values";
import { createTokenAction } from "@/server/access/actions";
import type { TokenOwner } from "@/server/access/queries/tokens";

/** Makes an API token, and shows it once. */
export function TokenDialog({ owners }: { owners: readonly TokenOwner[] }) {
  const [open, setOpen] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);

  function change(next: boolean) {
    setOpen(next);
    if (next) setSecret(null);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      title={secret ? "The new token" : "New token"}
      trigger={
        <Button variant="primary">
          <KeyRound aria-hidden />
          New token
        </Button>
      }
    >
      {secret ? (
        <ShownOnce
          label="API token"
          text={secret}
          hint="Keep it like a password. It is stored only as a hash and is not shown again."
        />
      ) : (
        <TokenForm owners={owners} onMade={setSecret} />
      )}
    </Dialog>
  );
}

const SERVICE = "";

function TokenForm({ owners, onMade }: { owners: readonly TokenOwner[]; onMade: (secret: string) => void }) {
  const { run, pending, failure } = useAction(createTokenAction);
  const [role, setRole] = useState<Role>("reviewer");
  const able = owners.filter((owner) => owner.roles.includes(role));

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { name, personId } = readForm(event.currentTarget, ["name", "personId"]);
    const result = await run({ name, role, personId: personId || null });
    if (result.ok) onMade(result.value.secret);
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <ActionMessage failure={failure} fields={["name", "role", "personId"]} />
      <TextField
        label="Name"
        name="name"
        hint="What the token is for. A service account carries this name."
        error={problemAt(failure, "name")}
        required
      />
      <SelectField
        label="Role"
        name="role"
        hint={ROLE_WORDS[role].hint}
        value={role}
        onChange={(event) => setRole(ROLES.find((known) => known === event.target.value) ?? "reviewer")}
        options={ROLES.map((value) => ({ value, label: ROLE_WORDS[value].label }))}
        error={problemAt(failure, "role")}
      />
      <SelectField
        label="Acts as"
        name="personId"
        options={[
          { value: SERVICE, label: "A service account of this name" },
          ...able.map((owner) => ({ value: owner.id, label: owner.name })),
        ]}
        error={problemAt(failure, "personId")}
      />
      <SubmitButton pending={pending} className="self-end">
        Make the token
      </SubmitButton>
    </form>
  );
}
