import { redirect } from "next/navigation";
import { whatIfAddress } from "@/components/sources/what-if-address";
import { pageActor } from "@/server/http/page-actor";

/** The address of what-if from a source's own; it is asked on the desk's page. */
export default async function SourceWhatIfPage({ params }: PageProps<"/sources/[ref]/what-if">) {
  await pageActor("claim.read");
  redirect(whatIfAddress([(await params).ref]));
}
