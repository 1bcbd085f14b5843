import { PlaceInCampDialog } from "@/components/sources/camp-dialogs";
import { Camps } from "@/components/sources/camps";
import { ConflictDialog } from "@/components/sources/conflict-dialog";
import { AddRelationDialog } from "@/components/sources/relation-dialogs";
import type { Surroundings } from "@/components/sources/relation-layout";
import { Relations } from "@/components/sources/relations";
import { Section } from "@/components/ui/section";
import type { CampView, ConflictView } from "@/server/sources/relation-views";
import type { SourceView } from "@/server/sources/views";

interface SourceTiesProps extends Surroundings {
  source: SourceView;
  camps: readonly CampView[];
  conflicts: readonly ConflictView[];
  mayRelate: boolean;
  /** Where all relations are shown; absent when all are. */
  allHref?: string;
}

/** What ties a source to others, and on which sides of conflicts it stands. */
export function SourceTies({ conflicts, ...ties }: SourceTiesProps) {
  const { source, mayRelate } = ties;
  const campActions = (
    <div className="flex flex-wrap gap-2">
      <ConflictDialog />
      {conflicts.length > 0 && <PlaceInCampDialog source={source} conflicts={conflicts} />}
    </div>
  );
  return (
    <>
      <Section title="Relations" action={mayRelate && <AddRelationDialog source={source} />}>
        <Relations {...ties} />
      </Section>
      <Section title="Sides in conflicts" action={mayRelate && campActions}>
        <Camps {...ties} />
      </Section>
    </>
  );
}
