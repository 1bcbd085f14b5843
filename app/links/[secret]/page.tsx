import type { Metadata } from "next";
import { ArrivalFrame } from "@/components/access/arrival-frame";
import { LinkPasswordForm } from "@/components/access/link-password-form";
import { ButtonLink } from "@/components/ui/button";
import { sessionActor } from "@/server/access/gates/session";
import { findLinkBearer } from "@/server/access/queries/arrival";
import { getDeskName } from "@/server/settings/queries";

export const metadata: Metadata = { title: "Choose a password", robots: { index: false } };

/** Where a one-time link leads: its bearer chooses a password. Opening it uses nothing up. */
export default async function LinkPage({ params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params;
  const actor = await sessionActor();
  const [bearer, deskName] = await Promise.all([findLinkBearer(actor, secret), getDeskName(actor)]);

  if (!bearer)
    return (
      <ArrivalFrame
        deskName={deskName}
        title="This link no longer works"
        text="It was used, is too old, or is not whole. Ask an admin of your desk for a new one."
      >
        <ButtonLink href="/sign-in">Go to sign in</ButtonLink>
      </ArrivalFrame>
    );
  return (
    <ArrivalFrame
      deskName={deskName}
      title={bearer.purpose === "invite" ? "Welcome" : "Choose a new password"}
      text={
        <>
          This sets the password of <bdi className="font-medium text-ink">{bearer.name}</bdi>, who signs in as{" "}
          <bdi className="font-medium [overflow-wrap:anywhere] text-ink">{bearer.email}</bdi>.
        </>
      }
    >
      <LinkPasswordForm secret={secret} email={bearer.email} />
    </ArrivalFrame>
  );
}
