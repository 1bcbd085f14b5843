import { Grade } from "@/components/sources/grade";
import { Badge } from "@/components/ui/badge";
import { ForeignText } from "@/components/ui/foreign-text";
import { Link } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { SOURCE_KIND_LABELS } from "@/domain/sources/source-kind";
import type { SourceListItem } from "@/server/sources/views";

function Row({ source }: { source: SourceListItem }) {
  return (
    <tr>
      <Td mono>{source.ref}</Td>
      <Td className="min-w-56 max-sm:basis-full">
        <Link href={`/sources/${source.ref}`} className="me-2 font-medium">
          <ForeignText text={source.name} />
        </Link>
        {!source.checked && source.kind !== "unnamed" && <Badge tone="warning">Unchecked</Badge>}
      </Td>
      <Td>{SOURCE_KIND_LABELS[source.kind]}</Td>
      <Td>
        {source.aliases.map((alias, index) => (
          <span key={alias}>
            {index > 0 && <span className="text-ink-faint"> · </span>}
            <ForeignText text={alias} />
          </span>
        ))}
      </Td>
      <Td>{source.country}</Td>
      <Td>
        <Grade reliability={source.reliability} />
      </Td>
    </tr>
  );
}

/** The sources of a page of the list. */
export function SourceTable({ sources }: { sources: readonly SourceListItem[] }) {
  return (
    <Table stacked label="Sources">
      <thead>
        <tr>
          <Th>Reference</Th>
          <Th>Name</Th>
          <Th>Kind</Th>
          <Th>Also called</Th>
          <Th>Country</Th>
          <Th>Reliability</Th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <Row key={source.id} source={source} />
        ))}
      </tbody>
    </Table>
  );
}
