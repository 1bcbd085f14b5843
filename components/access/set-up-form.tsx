"use client";

import { NewPasswordForm } from "@/components/access/new-password-form";
import { TextField } from "@/components/ui/field";
import { problemAt } from "@/components/ui/use-action";
import { createFirstAdminAction } from "@/server/access/actions";

/** Makes the first admin, with the code from the terminal. */
export function SetUpForm() {
  return (
    <NewPasswordForm
      names={["code", "name", "email"]}
      action={createFirstAdminAction}
      submit="Make the first admin"
    >
      {(failure) => (
        <>
          <TextField
            label="One-time code"
            name="code"
            hint="The terminal printed it when Sayso started."
            error={problemAt(failure, "code")}
            dir="ltr"
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <TextField
            label="Your name"
            name="name"
            error={problemAt(failure, "name")}
            autoComplete="name"
            required
          />
          <TextField
            label="E-mail"
            name="email"
            type="email"
            dir="ltr"
            error={problemAt(failure, "email")}
            autoComplete="username"
            required
          />
        </>
      )}
    </NewPasswordForm>
  );
}
