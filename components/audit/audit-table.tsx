import { DateTime } from "@/components/ui/date-time";
import { ForeignText } from "@/components/ui/foreign-text";
import { Link } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { addressWith } from "@/lib/without-blanks";
import type { ShownEvent } from "@/server/audit/queries";
import { changedFields, entityLabel, fieldLabel, kindLabel } from "./event-words";

const PAGES: Record<string, string> = {
  claim: "/claims",
  source: "/sources",
  article: "/articles",
  event: "/events",
};

function About({ event }: { event: ShownEvent }) {
  const page = PAGES[event.entity];
  if (page && event.entityRef) {
    return (
      <Link className="link font-mono whitespace-nowrap" href={`${page}/${event.entityRef}`}>
        {event.entityRef}
      </Link>
    );
  }
  if (!event.entityId) return <>{entityLabel(event.entity)}</>;

  return (
    <Link className="link" href={addressWith("/admin/audit", { entityId: event.entityId })}>
      {entityLabel(event.entity)}
    </Link>
  );
}

function Changes({ event }: { event: ShownEvent }) {
  return (
    <>
      <dl className="flex flex-col gap-0.5">
        {changedFields(event.before, event.after).map(({ field, before, after }) => (
          <div key={field} className="[overflow-wrap:anywhere]">
            <dt className="me-2 inline text-sm text-ink-soft">{fieldLabel(field)}</dt>
            <dd className="inline">
              {before !== null && (
                <>
                  <del className="text-ink-soft">
                    <ForeignText text={before} />
                  </del>{" "}
                </>
              )}
              {after !== null && (
                <ins className="no-underline">
                  <ForeignText text={after} />
                </ins>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {event.reason && (
        <p dir="auto" className="mt-1 border-s-2 border-hairline ps-2 text-ink-soft">
          {event.reason}
        </p>
      )}
    </>
  );
}

function Who({ event }: { event: ShownEvent }) {
  if (event.gate === "anonymous") return <span className="text-ink-soft">Not signed in</span>;

  return (
    <>
      <ForeignText text={event.actorName} />
      <span className="block text-sm text-ink-soft">{event.gate}</span>
    </>
  );
}

function Row({ event }: { event: ShownEvent }) {
  return (
    <tr>
      <Td numeric mono>
        {event.seq}
      </Td>
      <Td>
        <DateTime value={event.at} />
      </Td>
      <Td className="min-w-28">
        <Who event={event} />
      </Td>
      <Td className="whitespace-nowrap">{kindLabel(event.kind)}</Td>
      <Td>
        <About event={event} />
      </Td>
      <Td className="min-w-72 max-sm:basis-full">
        <Changes event={event} />
      </Td>
      <Td mono>
        {event.hash ? (
          <span title={event.hash}>{event.hash.slice(0, 8)}</span>
        ) : (
          <span className="text-ink-soft">open</span>
        )}
      </Td>
    </tr>
  );
}

/** A page of the audit log: who did what to what, before, after and why, and the event's hash in the chain. */
export function AuditTable({ events }: { events: readonly ShownEvent[] }) {
  return (
    <Table stacked label="Audit log">
      <thead>
        <tr>
          <Th numeric>Number</Th>
          <Th>When</Th>
          <Th>Who</Th>
          <Th>What happened</Th>
          <Th>To what</Th>
          <Th>Before and after</Th>
          <Th>Hash</Th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <Row key={event.id} event={event} />
        ))}
      </tbody>
    </Table>
  );
}
