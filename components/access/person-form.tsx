"use client";

import type { FormEvent } from "react";
import { RoleFields, readRoles } from "@/components/access/role-fields";
import { TextField } from "@/components/ui/field";
import { SaveFailure } from "@/components/ui/save-failure";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { problemAt, useAction } from "@/components/ui/use-action";
import type { Person } from "@/domain/access/people";
import { readForm } from "@/lib/form-values";
import { editPersonAction } from "@/server/access/actions";

/** A person's name and roles. */
export function PersonForm({ person }: { person: Person }) {
  const { run, pending, failure, clear } = useAction(editPersonAction);
  const { show } = useToast();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const { id, version } = person;
    const result = await run({ ...readForm(form, ["name"]), id, version, roles: readRoles(form) });
    if (result.ok) show({ message: "Saved." });
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <SaveFailure failure={failure} fields={["name", "roles"]} onReload={clear} />
      <TextField
        label="Name"
        name="name"
        defaultValue={person.name}
        error={problemAt(failure, "name")}
        required
      />
      <RoleFields held={person.roles} error={problemAt(failure, "roles")} />
      <p className="text-sm text-ink-soft">Other roles sign the person out everywhere.</p>
      <SubmitButton pending={pending} className="self-start">
        Save
      </SubmitButton>
    </form>
  );
}
