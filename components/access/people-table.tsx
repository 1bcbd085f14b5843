import clsx from "clsx";
import { PersonStateBadge } from "@/components/access/person-state";
import { ROLE_WORDS } from "@/components/access/role-words";
import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { type Person, unseenInWords } from "@/domain/access/people";

/** The people of the desk; each name leads to the person's page. */
export function PeopleTable({ people, now }: { people: readonly Person[]; now: Date }) {
  return (
    <Table stacked label="People">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>State</Th>
          <Th>Roles</Th>
          <Th>E-mail</Th>
          <Th>Last seen</Th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} now={now} />
        ))}
      </tbody>
    </Table>
  );
}

function PersonRow({ person, now }: { person: Person; now: Date }) {
  return (
    <tr>
      <Td>
        <Link href={`/admin/people/${person.id}`} className="link font-medium whitespace-nowrap">
          <bdi>{person.name}</bdi>
        </Link>
      </Td>
      <Td>
        <PersonStateBadge state={person.state} />
      </Td>
      <Td className="whitespace-nowrap">{person.roles.map((role) => ROLE_WORDS[role].label).join(", ")}</Td>
      <Td className="whitespace-nowrap text-ink-soft">{person.email}</Td>
      <Td
        className={clsx(
          "whitespace-nowrap text-ink-soft",
          person.lastSeenAt && "max-sm:before:content-['Last_seen:_']",
        )}
      >
        {person.lastSeenAt ? <DateTime value={person.lastSeenAt} /> : unseenInWords(person, now)}
      </Td>
    </tr>
  );
}
