import { formatReference } from "@/lib/reference";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import type { SourceKind } from "./source-kind";

/** What a merge looks at in each of the two sources. */
export interface MergeParty {
  id: string;
  ref: number;
  name: string;
  kind: SourceKind;
  /** The source it is merged into already, with its reference; null while it stands for itself. */
  mergedInto: { ref: number; name: string } | null;
}

/** Why a merge is refused. */
export type MergeRefusal = "same_source" | "unnamed_source" | "already_merged" | "merged_target";

/**
 * Whether one source may be merged into another. In this order: not into itself; neither is unnamed, since one of those
 * belongs to its article (glossary: Unnamed source); the first is not merged already; the second stands for itself, so
 * that nobody loses sight of where a name leads.
 */
export function checkMerge(from: MergeParty, into: MergeParty): Result<null, Refusal<MergeRefusal>> {
  if (from.id === into.id) return refuse("same_source", "A source can’t be merged into itself.", "into");
  if (from.kind === "unnamed" || into.kind === "unnamed") {
    return refuse("unnamed_source", "An unnamed source belongs to its article and is never merged.", "into");
  }
  if (from.mergedInto !== null) {
    return refuse(
      "already_merged",
      `${say(from)} is merged into ${say(from.mergedInto)} already. Undo that first.`,
      "into",
    );
  }
  if (into.mergedInto !== null) {
    return refuse(
      "merged_target",
      `${say(into)} is itself merged into ${say(into.mergedInto)}. Merge into that one.`,
      "into",
    );
  }
  return ok(null);
}

function say({ ref, name }: { ref: number; name: string }): string {
  return `${formatReference("S", ref)} ${name}`;
}
