"use client";

import { UserPlus } from "lucide-react";
import { type FormEvent, useState } from "react";
import { RoleFields, readRoles } from "@/components/access/role-fields";
import { ShownLink } from "@/components/access/shown-once";
import { ActionMessage } from "@/components/ui/action-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { problemAt, useAction } from "@/components/ui/use-action";
import { readForm } from "@/lib/form-values";
import { invitePersonAction } from "@/server/access/actions";

/** Invites a person, and shows the link to hand over. */
export function InviteDialog() {
  const [open, setOpen] = useState(false);
  const [link, setLink] = useState<{ name: string; secret: string } | null>(null);

  function change(next: boolean) {
    setOpen(next);
    if (next) setLink(null);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      title={link ? "Invited" : "Invite a person"}
      description={
        link ? undefined : "You get a link for them to choose a password with. Sayso sends no mail."
      }
      trigger={
        <Button variant="primary">
          <UserPlus aria-hidden />
          Invite a person
        </Button>
      }
    >
      {link ? <ShownLink {...link} /> : <InviteForm onInvited={setLink} />}
    </Dialog>
  );
}

function InviteForm({ onInvited }: { onInvited: (link: { name: string; secret: string }) => void }) {
  const { run, pending, failure } = useAction(invitePersonAction);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const result = await run({ ...readForm(form, ["name", "email"]), roles: readRoles(form) });
    if (result.ok) onInvited(result.value);
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <ActionMessage failure={failure} fields={["name", "email", "roles"]} />
      <TextField label="Name" name="name" error={problemAt(failure, "name")} required />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        dir="ltr"
        autoComplete="off"
        error={problemAt(failure, "email")}
        required
      />
      <RoleFields held={["reviewer"]} error={problemAt(failure, "roles")} />
      <SubmitButton pending={pending} className="self-end">
        Make the link
      </SubmitButton>
    </form>
  );
}
