import type { Metadata } from "next";
import { ProblemPage } from "@/components/shell/problem-page";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not found" };

/** Shown for an address that leads nowhere, or to something this person may not know of. */
export default function NotFound() {
  return (
    <ProblemPage
      title="There is nothing at this address"
      text="The link may be mistyped or old. Claims and articles can be found by their reference, such as C-1042, in the queue."
      actions={
        <>
          <ButtonLink href="/" variant="primary">
            Go to the desk
          </ButtonLink>
          <ButtonLink href="/queue">Search the queue</ButtonLink>
        </>
      }
    />
  );
}
