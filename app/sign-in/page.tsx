import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ArrivalFrame } from "@/components/access/arrival-frame";
import { explainFailure } from "@/components/access/enter";
import { SignInForm } from "@/components/access/sign-in-form";
import { localPath } from "@/domain/access/local-path";
import { sessionActor } from "@/server/access/gates/session";
import { isDeskSetUp } from "@/server/access/queries/arrival";
import { getDeskName } from "@/server/settings/queries";

export const metadata: Metadata = { title: "Sign in" };

type Search = Promise<Record<string, string | string[] | undefined>>;

const single = (value: string | string[] | undefined) => (typeof value === "string" ? value : null);

/** The way in; leads on to the page that was asked for. */
export default async function SignInPage({ searchParams }: { searchParams: Search }) {
  const { next, error } = await searchParams;
  const path = localPath(single(next));
  const actor = await sessionActor();
  if (actor.userId !== null) redirect(path);
  if (!(await isDeskSetUp(actor))) redirect("/set-up");

  const failure = single(error);
  return (
    <ArrivalFrame deskName={await getDeskName(actor)} title="Sign in">
      <SignInForm next={path} failure={failure && explainFailure(failure)} />
      <p className="mt-6 text-sm text-ink-soft">
        No account yet, or the password is lost? Ask an admin of your desk for a link.
      </p>
    </ArrivalFrame>
  );
}
