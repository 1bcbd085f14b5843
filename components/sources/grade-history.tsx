import { Grade } from "@/components/sources/grade";
import { AndMore } from "@/components/ui/and-more";
import { DateTime } from "@/components/ui/date-time";
import type { SourceView } from "@/server/sources/views";

/** The grade of a source now, and every change of it with its author, date and reason. */
export function GradeHistory({ source }: { source: SourceView }) {
  return (
    <>
      <p className="text-md">
        <Grade reliability={source.reliability} />
      </p>
      {source.grades.length > 0 && (
        <ol className="mt-3 flex flex-col gap-2">
          {source.grades.map(({ id, before, after, reason, author, at }) => (
            <li key={id} className="border-s-2 border-hairline ps-3">
              <p className="text-sm text-ink-soft">
                <span className="font-mono text-ink">
                  {before} → {after}
                </span>{" "}
                <bdi>{author}</bdi>, <DateTime value={at} />
              </p>
              <p dir="auto">{reason}</p>
            </li>
          ))}
          <AndMore shown={source.grades.length} of={source.gradeCount} />
        </ol>
      )}
    </>
  );
}
