import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import type { MergeParty } from "./merge";

/** A source as its retraction looks at it. */
export interface Retractable extends Pick<MergeParty, "kind" | "mergedInto"> {
  retracted: boolean;
}

/** Why a retraction, or taking one back, is refused. */
export type RetractionRefusal = "unnamed_source" | "merged_source" | "already_retracted" | "not_retracted";

/**
 * Whether a source may be retracted (`to` true: the desk no longer relies on anything that came through it) or relied on
 * again (`to` false). In this order: an unnamed one is nobody to retract; a merged one is judged as what it is merged
 * into; and it must not be so already.
 */
export function checkRetraction(
  { kind, mergedInto, retracted }: Retractable,
  to: boolean,
): Result<null, Refusal<RetractionRefusal>> {
  if (kind === "unnamed") {
    return refuse("unnamed_source", "Nobody knows who an unnamed source is: correct its chain instead.");
  }
  if (mergedInto !== null) {
    return refuse("merged_source", `This source is merged into ${mergedInto.name}. Retract that one.`);
  }
  if (retracted === to) {
    return to
      ? refuse("already_retracted", "This source is retracted already.")
      : refuse("not_retracted", "This source is not retracted.");
  }
  return ok(null);
}
