"use client";

import type { FormEvent } from "react";
import { RoleFields } from "@/components/access/role-fields";
import { TextField } from "@/components/ui/field";
import { SaveFailure } from "@/components/ui/save-failure";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { problemAt, useAction } from "@/components/ui/use-action";
import { useDraft } from "@/components/ui/use-draft";
import type { Person } from "@/domain/access/people";
import { ROLES, type Role } from "@/domain/access/roles";
import { editPersonAction } from "@/server/access/actions";

type Draft = { name: string } & Record<Role, boolean>;

function toDraft({ name, roles }: Person): Draft {
  const holds = (role: Role) => roles.includes(role);
  return { name, reviewer: holds("reviewer"), editor: holds("editor"), admin: holds("admin") };
}

/** A person's name and roles. */
export function PersonForm({ person }: { person: Person }) {
  const { run, pending, failure, clear } = useAction(editPersonAction);
  const { show } = useToast();
  const [draft, setDraft] = useDraft(person.version, () => toDraft(person));
  const roles = ROLES.filter((role) => draft[role]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { id, version } = person;
    const result = await run({ id, version, name: draft.name, roles });
    if (result.ok) show({ message: "Saved." });
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <SaveFailure failure={failure} fields={["name", "roles"]} onReload={clear} />
      <TextField
        label="Name"
        name="name"
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        error={problemAt(failure, "name")}
        required
      />
      <RoleFields
        held={roles}
        error={problemAt(failure, "roles")}
        onTick={(role, isHeld) => setDraft({ ...draft, [role]: isHeld })}
      />
      <p className="text-sm text-ink-soft">Other roles sign the person out everywhere.</p>
      <SubmitButton pending={pending} className="self-start">
        Save
      </SubmitButton>
    </form>
  );
}
