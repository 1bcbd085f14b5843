import { PlaceInCampDialog } from "@/components/sources/camp-dialogs";
import { Camps } from "@/components/sources/camps";
import { ConflictDialog } from "@/components/sources/conflict-dialog";
import { AddRelationDialog } from "@/components/sources/relation-dialogs";
import type { Surroundings } from "@/components/sources/relation-layout";
import { Relations } from "@/components/sources/relations";
import type { tiePages } from "@/components/sources/tie-pages";
import { Section } from "@/components/ui/section";
import type { CampView, ConflictView } from "@/server/sources/relation-views";
import type { SourceView } from "@/server/sources/views";

interface SourceTiesProps extends Surroundings {
  source: SourceView;
  camps: readonly CampView[];
  /** Those whose sides are offered. */
  conflicts: readonly ConflictView[];
  /** Whether there are older conflicts that are not. */
  moreConflicts?: boolean;
  mayRelate: boolean;
  pages?: ReturnType<typeof tiePages>;
}

/** What ties a source to others, and on which sides of conflicts it stands. */
export function SourceTies({ conflicts, moreConflicts = false, pages, ...ties }: SourceTiesProps) {
  const { source, mayRelate } = ties;
  const campActions = (
    <div className="flex flex-wrap gap-2">
      <ConflictDialog />
      {conflicts.length > 0 && (
        <PlaceInCampDialog source={source} conflicts={conflicts} more={moreConflicts} />
      )}
    </div>
  );
  return (
    <>
      <Section title="Relations" action={mayRelate && <AddRelationDialog source={source} />}>
        <Relations {...ties} pages={pages?.relations} />
      </Section>
      <Section title="Sides in conflicts" action={mayRelate && campActions}>
        <Camps {...ties} pages={pages?.camps} />
      </Section>
    </>
  );
}
