import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { counted } from "@/lib/words";
import type { WhatIf } from "@/server/corroboration/views";

type EventRow = WhatIf["byEvent"][number];

const eventName = ({ event, place }: Pick<EventRow, "event" | "place">): string =>
  [event ?? "In no event", place].filter((part) => part !== null).join(", ");

/** A bar beside its number; the number is the text. */
function Bar({ share }: { share: number }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      className="h-2 w-full min-w-24 fill-accent"
    >
      <rect width={Math.max(share * 100, 1)} height="8" />
    </svg>
  );
}

function ByEvent({ rows }: { rows: readonly EventRow[] }) {
  const most = Math.max(...rows.map(({ falling }) => falling));

  return (
    <Section title="By event and place">
      <Table label="Claims that would fall, by event and place">
        <thead>
          <tr>
            <Th>Event</Th>
            <Th numeric>Claims</Th>
            <Th className="w-1/2">
              <VisuallyHidden>As a bar</VisuallyHidden>
            </Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.eventId ?? "none"}>
              <Td>
                <bdi>{eventName(row)}</bdi>
              </Td>
              <Td numeric>{row.falling}</Td>
              <Td>
                <Bar share={row.falling / most} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

function Claims({ claims, falling }: Pick<WhatIf, "claims" | "falling">) {
  return (
    <Section title={claims.length < falling ? `The first ${claims.length} of them` : "The claims"}>
      <Table label="Claims that would fall">
        <thead>
          <tr>
            <Th>Claim</Th>
            <Th>Statement</Th>
            <Th>Event</Th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.id}>
              <Td mono>
                <Link className="link" href={`/claims/${claim.ref}`}>
                  {claim.ref}
                </Link>
              </Td>
              <Td>
                <bdi>{claim.statement}</bdi>
              </Td>
              <Td>
                <bdi>{eventName(claim)}</bdi>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

/** How many corroborated claims would no longer meet the rule, where, and which. */
export function FallingClaims({ result }: { result: WhatIf }) {
  const { corroborated, falling, byEvent, claims } = result;

  return (
    <div className="flex flex-col gap-8">
      <p className="text-md">
        <strong className="tabular-nums">
          {falling} of {counted(corroborated, "corroborated claim")}
        </strong>{" "}
        would no longer meet the rule. Nothing is changed by asking.
      </p>
      {falling > 0 && (
        <>
          <ByEvent rows={byEvent} />
          <Claims claims={claims} falling={falling} />
        </>
      )}
    </div>
  );
}
