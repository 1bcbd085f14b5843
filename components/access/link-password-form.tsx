"use client";

import { useCallback } from "react";
import { NewPasswordForm } from "@/components/access/new-password-form";
import { setPasswordByLinkAction } from "@/server/access/actions";

/** Sets the password of whoever holds the one-time link. */
export function LinkPasswordForm({ secret, email }: { secret: string; email: string }) {
  const action = useCallback(
    ({ password }: { password: string }) => setPasswordByLinkAction({ secret, password }),
    [secret],
  );

  return (
    <NewPasswordForm names={[]} action={action} submit="Set the password">
      {() => <input type="hidden" name="username" autoComplete="username" value={email} readOnly />}
    </NewPasswordForm>
  );
}
