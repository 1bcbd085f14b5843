import Link from "next/link";
import { Citation } from "@/components/sources/citation";
import { PeriodText } from "@/components/sources/period-text";
import { ChangeRelationDialog, RemoveRelationDialog } from "@/components/sources/relation-dialogs";
import { RelationGraph } from "@/components/sources/relation-graph";
import type { Surroundings } from "@/components/sources/relation-layout";
import { seenFrom } from "@/components/sources/relation-words";
import { ForeignText } from "@/components/ui/foreign-text";
import { Table, Td, Th } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { RelationView } from "@/server/sources/relation-views";
import type { SourceView } from "@/server/sources/views";

interface RelationsProps extends Surroundings {
  source: SourceView;
  mayRelate: boolean;
}

/** What ties a source to others, drawn and as a table. */
export function Relations({ source, mayRelate, ...around }: RelationsProps) {
  const name = source.mergedInto ?? source;
  const { relations } = around;
  if (relations.length === 0) {
    return <p className="text-ink-soft">No relation to another source is recorded.</p>;
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[22rem_minmax(0,1fr)]">
      <RelationGraph source={name} {...around} />
      <Table label="Relations of this source">
        <thead>
          <tr>
            <Th>It</Th>
            <Th>Source</Th>
            <Th>When</Th>
            <Th>Citation</Th>
            {mayRelate && (
              <Th>
                <VisuallyHidden>Change</VisuallyHidden>
              </Th>
            )}
          </tr>
        </thead>
        <tbody>
          {relations.map((relation) => (
            <Row
              key={relation.id}
              source={source}
              ownId={name.id}
              relation={relation}
              mayRelate={mayRelate}
            />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

interface RowProps {
  source: SourceView;
  ownId: string;
  relation: RelationView;
  mayRelate: boolean;
}

function Row({ source, ownId, relation, mayRelate }: RowProps) {
  const { words, other } = seenFrom(ownId, relation);

  return (
    <tr>
      <Td className="whitespace-nowrap">{words}</Td>
      <Td className="min-w-32">
        <Link className="link" href={`/sources/${other.ref}`}>
          <ForeignText text={other.name} />
        </Link>
      </Td>
      <Td className="min-w-28 tabular-nums">
        <PeriodText period={relation} />
      </Td>
      <Td className="min-w-32">
        <Citation text={relation.citation} />
        {relation.note && (
          <p dir="auto" className="text-sm text-ink-soft">
            {relation.note}
          </p>
        )}
      </Td>
      {mayRelate && (
        <Td className="text-end whitespace-nowrap">
          <ChangeRelationDialog source={source} relation={relation} />
          <RemoveRelationDialog source={source} relation={relation} />
        </Td>
      )}
    </tr>
  );
}
