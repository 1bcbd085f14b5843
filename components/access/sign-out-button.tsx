"use client";

import { LogOut } from "lucide-react";
import { signOut } from "next-auth/react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { forgetKept } from "./kept-store";

/** Ends the session, forgets what was not saved in this tab, then shows the sign-in page. Who could not be signed out is told so, and stays where they are. */
export function SignOutButton() {
  const [pending, setPending] = useState(false);
  const { show } = useToast();

  async function leave() {
    setPending(true);
    const answer = await signOut({ redirect: false }).catch(() => null);
    if (answer?.url) {
      forgetKept();
      return window.location.assign("/sign-in");
    }
    setPending(false);
    show({ message: "You are still signed in: the desk could not be reached. Try again.", tone: "error" });
  }

  return (
    <Button size="sm" pending={pending} onClick={leave}>
      <LogOut aria-hidden />
      Sign out
    </Button>
  );
}
