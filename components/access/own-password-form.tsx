"use client";

import type { FormEvent } from "react";
import { PasswordField } from "@/components/access/password-field";
import { ActionMessage } from "@/components/ui/action-message";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { problemAt, useAction } from "@/components/ui/use-action";
import { readForm } from "@/lib/form-values";
import { changeOwnPasswordAction } from "@/server/access/actions";

/** Changes one's own password. */
export function OwnPasswordForm({ email }: { email: string }) {
  const { run, pending, failure } = useAction(changeOwnPasswordAction);
  const { show } = useToast();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const result = await run(readForm(form, ["current", "password"]));
    if (!result.ok) return;
    form.reset();
    show({ message: "Your password is changed. Your other sessions have ended." });
  }

  return (
    <form method="post" onSubmit={submit} className="flex max-w-sm flex-col gap-4">
      <ActionMessage failure={failure} fields={["current", "password"]} />
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        label="Present password"
        name="current"
        purpose="current-password"
        error={problemAt(failure, "current")}
      />
      <PasswordField
        label="New password"
        name="password"
        purpose="new-password"
        hint="At least 12 characters."
        error={problemAt(failure, "password")}
      />
      <SubmitButton pending={pending} className="self-start">
        Change the password
      </SubmitButton>
    </form>
  );
}
