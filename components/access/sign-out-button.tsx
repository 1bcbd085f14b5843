"use client";

import { LogOut } from "lucide-react";
import { signOut } from "next-auth/react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Ends the session, then shows the sign-in page. */
export function SignOutButton() {
  const [pending, setPending] = useState(false);

  async function leave() {
    setPending(true);
    await signOut({ redirect: false }).catch(() => undefined);
    window.location.assign("/sign-in");
  }

  return (
    <Button size="sm" pending={pending} onClick={leave}>
      <LogOut aria-hidden />
      Sign out
    </Button>
  );
}
