"use client";

import { ProblemPage } from "@/components/shell/problem-page";
import { Button } from "@/components/ui/button";
import "./globals.css";

/** Shown when even the frame of the pages fails, so it brings its own document. */
export default function FrameFailure({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en" dir="ltr">
      <body>
        <title>Sayso could not start this page</title>
        <ProblemPage
          title="Sayso could not start this page"
          text="Something failed on our side. Whatever was saved before is kept. Try again in a minute."
          reference={error.digest}
          actions={
            <Button variant="primary" onClick={() => window.location.reload()}>
              Try again
            </Button>
          }
        />
      </body>
    </html>
  );
}
