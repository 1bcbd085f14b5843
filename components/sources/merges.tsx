import { UnmergeButton } from "@/components/sources/unmerge-button";
import { AndMore } from "@/components/ui/and-more";
import { ForeignText } from "@/components/ui/foreign-text";
import { FormMessage } from "@/components/ui/form-message";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { SourceBriefView, SourceView } from "@/server/sources/views";

function SourceLink({ source }: { source: SourceBriefView }) {
  return (
    <Link className="link" href={`/sources/${source.ref}`}>
      {source.ref} <ForeignText text={source.name} />
    </Link>
  );
}

/** Says that a source is seen as another one, with the way back for who may take it. */
export function MergedInto({ source, mayUndo }: { source: SourceView; mayUndo: boolean }) {
  if (!source.mergedInto) return null;

  return (
    <FormMessage tone="info" className="mb-6" title="Merged">
      <p>
        Everything of this source is shown under <SourceLink source={source.mergedInto} />.
      </p>
      {mayUndo && <UnmergeButton source={source} />}
    </FormMessage>
  );
}

/** The sources that were merged into this one, each with the way back. */
export function MergedSources({ source, mayUndo }: { source: SourceView; mayUndo: boolean }) {
  if (source.merged.length === 0) return null;

  return (
    <Section title="Merged into this one">
      <ul className="flex flex-col gap-2">
        {source.merged.map((merged) => (
          <li key={merged.id} className="flex flex-wrap items-center gap-3">
            <SourceLink source={merged} />
            {mayUndo && <UnmergeButton source={merged} />}
          </li>
        ))}
        <AndMore shown={source.merged.length} of={source.mergedCount} />
      </ul>
    </Section>
  );
}
