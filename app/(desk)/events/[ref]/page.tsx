import type { Metadata } from "next";
import { EditEventDialog } from "@/components/events/edit-event-dialog";
import { EventClaims } from "@/components/events/event-claims";
import { EventFigures } from "@/components/events/event-figures";
import { EventTimeline } from "@/components/events/event-timeline";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { DateTime } from "@/components/ui/date-time";
import { PageHeader } from "@/components/ui/page-header";
import { isAllowed } from "@/domain/access/policy";
import { eventKey } from "@/domain/events/schema";
import { notFound } from "@/lib/app-error";
import { getEvent } from "@/server/events/queries/get-event";
import { orNotFound } from "@/server/http/or-not-found";
import { pageActor } from "@/server/http/page-actor";

/** The reference names the tab. */
export async function generateMetadata({ params }: { params: Promise<{ ref: string }> }): Promise<Metadata> {
  return { title: (await params).ref };
}

/** The event screen: what its claims say, what each origin counts, and in which order things happened. */
export default async function EventPage({ params }: { params: Promise<{ ref: string }> }) {
  const actor = await pageActor("event.read");
  const named = eventKey.safeParse((await params).ref);
  const event = await orNotFound(
    named.success ? getEvent(actor, named.data) : Promise.reject(notFound("event")),
  );
  const { ref, title, place, happened, figures, timeline } = event;
  const canEdit = isAllowed(actor, "event.edit");

  return (
    <>
      <PageHeader
        reference={ref}
        title={<span dir="auto">{title}</span>}
        meta={
          <>
            {place && <bdi>{place}</bdi>}
            {happened && <DateTime value={happened.at} precision={happened.precision} />}
          </>
        }
        actions={canEdit && <EditEventDialog event={event} />}
        breadcrumbs={<Breadcrumbs items={[{ label: "Events", href: "/events" }, { label: ref }]} />}
      />
      <div className="space-y-9">
        <EventClaims event={event} canEdit={canEdit} canCorrect={isAllowed(actor, "figure.correct")} />
        {figures.length > 0 && <EventFigures event={event} />}
        <EventTimeline timeline={timeline} />
      </div>
    </>
  );
}
