import { CreateEventForm } from "@/components/events/create-event-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/server/http/page-actor";

export const metadata = { title: "New event" };

/** The form for an event. */
export default async function NewEventPage() {
  await pageActor("event.create");

  return (
    <>
      <PageHeader
        title="New event"
        meta="Its claims are added on its page."
        breadcrumbs={<Breadcrumbs items={[{ label: "Events", href: "/events" }, { label: "New event" }]} />}
      />
      <CreateEventForm />
    </>
  );
}
