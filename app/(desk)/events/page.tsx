import { EventTable } from "@/components/events/event-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { isAllowed } from "@/domain/access/policy";
import { readCursor } from "@/lib/is-cursor";
import { addressWith } from "@/lib/without-blanks";
import { listEvents } from "@/server/events/queries/list-events";
import { pageActor } from "@/server/http/page-actor";

export const metadata = { title: "Events" };

const SHOWN = 50;

/** The list of events. */
export default async function EventsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await pageActor("event.read");
  const cursor = readCursor((await searchParams).cursor);
  const { items, nextCursor } = await listEvents(actor, { cursor, limit: SHOWN });
  const addButton = isAllowed(actor, "event.create") && (
    <ButtonLink href="/events/new" variant="primary">
      New event
    </ButtonLink>
  );

  return (
    <>
      <PageHeader title="Events" actions={addButton} />
      {items.length > 0 ? (
        <EventTable events={items} />
      ) : (
        <EmptyState
          title="No events yet"
          text="An event gathers the claims on one happening, and sets the figures of their origins side by side. Editors make them."
          action={addButton}
        />
      )}
      <Pager
        nextHref={nextCursor === null ? undefined : addressWith("/events", { cursor: nextCursor })}
        firstHref={cursor === undefined ? undefined : "/events"}
      />
    </>
  );
}
