"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { enter } from "@/components/access/enter";
import { PasswordField } from "@/components/access/password-field";
import { ActionMessage } from "@/components/ui/action-message";
import { FormMessage } from "@/components/ui/form-message";
import { SubmitButton } from "@/components/ui/submit-button";
import { problemAt, useAction } from "@/components/ui/use-action";
import type { ActionFailure, ActionResult } from "@/lib/action-result";
import { readForm } from "@/lib/form-values";

interface NewPasswordFormProps<K extends string> {
  /** The other fields of the form, by name. */
  names: readonly K[];
  action: (input: Record<K | "password", string>) => Promise<ActionResult<{ email: string }>>;
  submit: string;
  children?: (failure: ActionFailure | null) => ReactNode;
}

/** A form that ends with choosing a password: once it is set, its owner is signed in with it. */
export function NewPasswordForm<K extends string>(props: NewPasswordFormProps<K>) {
  const { run, pending, failure } = useAction(props.action);
  const [entering, setEntering] = useState<"no" | "yes" | "failed">("no");

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const input = readForm(event.currentTarget, [...props.names, "password"] as const);
    const result = await run(input as Record<K | "password", string>);
    if (!result.ok) return;

    setEntering("yes");
    const problem = await enter({ email: result.value.email, password: input.password });
    if (problem === null) window.location.assign("/");
    else setEntering("failed");
  }

  if (entering === "failed")
    return (
      <FormMessage tone="success" title="Your password is set.">
        <a href="/sign-in" className="link">
          Sign in with it
        </a>
      </FormMessage>
    );
  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      <ActionMessage failure={failure} fields={[...props.names, "password"]} />
      {props.children?.(failure)}
      <PasswordField
        label="New password"
        name="password"
        purpose="new-password"
        hint="At least 12 characters. Three or four unrelated words are easy to keep."
        error={problemAt(failure, "password")}
      />
      <SubmitButton pending={pending || entering === "yes"} className="mt-2 w-full">
        {props.submit}
      </SubmitButton>
    </form>
  );
}
