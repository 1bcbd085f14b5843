import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ArrivalFrame } from "@/components/access/arrival-frame";
import { SetUpForm } from "@/components/access/set-up-form";
import { sessionActor } from "@/server/access/gates/session";
import { isDeskSetUp } from "@/server/access/queries/arrival";
import { getDeskName } from "@/server/settings/queries";

export const metadata: Metadata = { title: "Set up" };

/** The first page of a desk without people: makes its first admin. */
export default async function SetUpPage() {
  const actor = await sessionActor();
  if (await isDeskSetUp(actor)) redirect("/sign-in");

  return (
    <ArrivalFrame
      deskName={await getDeskName(actor)}
      title="Set up this desk"
      text="You become its first admin and can invite everybody else."
    >
      <SetUpForm />
    </ArrivalFrame>
  );
}
