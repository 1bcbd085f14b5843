import type { ActionFailure } from "@/lib/action-result";

/** A failure of a change as its form reads it: `patch.name`, where the schema found it, is about the field `name`. */
export function patchFailure(failure: ActionFailure | null): ActionFailure | null {
  return (
    failure && {
      ...failure,
      problems: failure.problems.map(({ path, ...problem }) => ({
        ...problem,
        path: path.replace(/^patch\./, ""),
      })),
    }
  );
}
