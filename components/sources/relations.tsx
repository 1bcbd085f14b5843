import { RelationGraph } from "@/components/sources/relation-graph";
import type { Surroundings } from "@/components/sources/relation-layout";
import { RelationTable } from "@/components/sources/relation-table";
import type { PageSteps } from "@/components/sources/tie-pages";
import { Pager } from "@/components/ui/pager";
import type { SourceView } from "@/server/sources/views";

interface RelationsProps extends Surroundings {
  source: SourceView;
  mayRelate: boolean;
  pages?: PageSteps;
}

/** What ties a source to others, drawn and as a table. */
export function Relations({ source, mayRelate, pages, ...around }: RelationsProps) {
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
        <Pager {...pages} />
      </div>
    </div>
  );
}
