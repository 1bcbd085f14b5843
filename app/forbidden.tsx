import type { Metadata } from "next";
import { ProblemPage } from "@/components/shell/problem-page";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not for your role" };

/** The page in place of one that the signed-in person's roles do not open. */
export default function ForbiddenPage() {
  return (
    <ProblemPage
      title="This page is not for your role"
      text="You are signed in, but none of your roles opens it. If you need it, ask an admin of your desk."
      actions={
        <ButtonLink href="/" variant="primary">
          Go to the desk
        </ButtonLink>
      }
    />
  );
}
