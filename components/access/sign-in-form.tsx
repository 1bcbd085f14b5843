"use client";

import { type FormEvent, useState } from "react";
import { enter } from "@/components/access/enter";
import { PasswordField } from "@/components/access/password-field";
import { TextField } from "@/components/ui/field";
import { FormMessage } from "@/components/ui/form-message";
import { SubmitButton } from "@/components/ui/submit-button";
import { readForm } from "@/lib/form-values";

interface SignInFormProps {
  /** The page to go on to. */
  next: string;
  /** A failure that was brought along from elsewhere. */
  failure: string | null;
}

/** Address and password; on success the page that was asked for is loaded afresh. */
export function SignInForm({ next, failure: given }: SignInFormProps) {
  const [failure, setFailure] = useState(given);
  const [pending, setPending] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setPending(true);
    const problem = await enter(readForm(event.currentTarget, ["email", "password"]));
    if (problem === null) {
      window.location.assign(next);
      return;
    }
    setFailure(problem);
    setPending(false);
  }

  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <FormMessage>{failure}</FormMessage>
      <TextField
        label="E-mail"
        name="email"
        type="email"
        dir="ltr"
        autoComplete="username"
        autoCapitalize="none"
        required
      />
      <PasswordField label="Password" name="password" purpose="current-password" />
      <SubmitButton pending={pending} className="mt-2 w-full">
        Sign in
      </SubmitButton>
    </form>
  );
}
