import type { ProblemProps } from "@/components/shell/problem-page";
import { ButtonLink } from "@/components/ui/button";

const TO_THE_DESK = (
  <ButtonLink href="/" variant="primary">
    Go to the desk
  </ButtonLink>
);

/** An address that leads nowhere, or to something this person may not know of. */
export const NOTHING_HERE: ProblemProps = {
  title: "There is nothing at this address",
  text: "The link may be mistyped or old. Claims and articles can be found by their reference, such as C-1042, in the queue.",
  actions: (
    <>
      {TO_THE_DESK}
      <ButtonLink href="/queue">Search the queue</ButtonLink>
    </>
  ),
};

/** A page that the signed-in person's roles do not open. */
export const NOT_FOR_YOUR_ROLE: ProblemProps = {
  title: "This page is not for your role",
  text: "You are signed in, but none of your roles opens it. If you need it, ask an admin of your desk.",
  actions: TO_THE_DESK,
};
