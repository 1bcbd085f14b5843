import { CreateEventForm } from "@/components/events/create-event-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { claimKey } from "@/domain/claims/schema";
import { pageActor } from "@/server/http/page-actor";

export const metadata = { title: "New event" };

/** The form for an event. */
export default async function NewEventPage({ searchParams }: PageProps<"/events/new">) {
  await pageActor("event.create");
  const named = claimKey.safeParse((await searchParams).claim);
  const claims = named.success ? [named.data] : [];

  return (
    <>
      <PageHeader
        title="New event"
        meta={claims.length > 0 ? `It begins with ${claims[0]}.` : "Its claims are added on its page."}
        breadcrumbs={<Breadcrumbs items={[{ label: "Events", href: "/events" }, { label: "New event" }]} />}
      />
      <CreateEventForm claims={claims} />
    </>
  );
}
