import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import type { EventItem } from "@/server/events/views";

/** The events of a page of the list. */
export function EventTable({ events }: { events: readonly EventItem[] }) {
  return (
    <Table stacked label="Events">
      <thead>
        <tr>
          <Th>Reference</Th>
          <Th>Event</Th>
          <Th>Place</Th>
          <Th>Happened</Th>
          <Th numeric>Claims</Th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ id, ref, title, place, happened, claims }) => (
          <tr key={id}>
            <Td mono>{ref}</Td>
            <Td className="min-w-56 max-sm:basis-full">
              <Link href={`/events/${ref}`} className="font-medium">
                <bdi>{title}</bdi>
              </Link>
            </Td>
            <Td>
              <bdi>{place}</bdi>
            </Td>
            <Td>{happened && <DateTime value={happened.at} precision={happened.precision} />}</Td>
            <Td numeric className="max-sm:before:content-['Claims:_']">
              {claims}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
