"use client";

import { ProblemPage } from "@/components/shell/problem-page";
import { Button, ButtonLink } from "@/components/ui/button";

interface FailureProps {
  error: Error & { digest?: string };
  /** Asks the server for the page once more. */
  retry: () => void;
}

/** Shown when a page fails; what was saved before stays saved. */
export default function PageFailure({ error, retry }: FailureProps) {
  return (
    <ProblemPage
      title="This page could not be shown"
      text="Something failed on our side. Whatever was saved before is kept. Try again; if it fails once more, come back in a minute."
      reference={error.digest}
      actions={
        <>
          <Button variant="primary" onClick={retry}>
            Try again
          </Button>
          <ButtonLink href="/">Go to the desk</ButtonLink>
        </>
      }
    />
  );
}
