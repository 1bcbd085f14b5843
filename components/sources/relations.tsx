import { RelationGraph } from "@/components/sources/relation-graph";
import type { Surroundings } from "@/components/sources/relation-layout";
import { RelationTable } from "@/components/sources/relation-table";
import { Link } from "@/components/ui/link";
import type { SourceView } from "@/server/sources/views";

interface RelationsProps extends Surroundings {
  source: SourceView;
  mayRelate: boolean;
  /** Where all of them are shown; absent when all are. */
  allHref?: string;
}

/** What ties a source to others, drawn and as a table. */
export function Relations({ source, mayRelate, allHref, ...around }: RelationsProps) {
  const name = source.mergedInto ?? source;
  const { relations } = around;
  if (relations.length === 0) {
    return <p className="text-ink-soft">No relation to another source is recorded.</p>;
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[22rem_minmax(0,1fr)]">
      <RelationGraph source={name} {...around} />
      <div>
        <RelationTable source={source} ownId={name.id} relations={relations} mayRelate={mayRelate} />
        {allHref && (
          <p className="mt-3 text-ink-soft">
            The first {relations.length}.{" "}
            <Link className="link" href={allHref}>
              Show all relations
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}
