import type { MergeParty } from "@/domain/sources/merge";
import { formatReference } from "@/lib/reference";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";

/** A name that a split would move. */
export interface SplitName {
  name: string;
  folded: string;
}

/** A link of a chain that a split would move. `isOutlet`: its source published the article. */
export interface SplitLink {
  /** What people call its claim. */
  claim: string;
  isOutlet: boolean;
  /** The other source stands in the same chain already. */
  meetsTarget: boolean;
}

/** A split as somebody wants it. `into` is null for a new source; `missing` names what is not the source's to move. */
export interface SplitToCheck {
  source: MergeParty & { folded: string };
  into: MergeParty | null;
  names: readonly SplitName[];
  /** The folded names that the other source bears already. */
  targetNames: ReadonlySet<string>;
  links: readonly SplitLink[];
  evidence: number;
  relations: number;
  missing: "aliases" | "links" | "evidence" | "relations" | null;
}

/** Why a split is refused. */
export type SplitRefusal =
  | "unnamed_source"
  | "merged_source"
  | "same_source"
  | "nothing_moved"
  | "not_of_source"
  | "own_name"
  | "alias_taken"
  | "outlet_link"
  | "chain_source_twice";

/**
 * Whether things may be taken out of a source to stand under another one. In this order: neither is unnamed; neither is
 * merged into another one; they are two; everything chosen belongs to the source; something is chosen; its own name stays;
 * the other does not bear one of the names already; no link says who published an article, since that is the article's to
 * say; and the other does not stand in one of the chains already.
 */
export function checkSplit(wanted: SplitToCheck): Result<null, Refusal<SplitRefusal>> {
  const between = checkParties(wanted);
  if (!between.ok) return between;
  const { missing, names, links, evidence, relations } = wanted;
  if (missing !== null) {
    return refuse(
      "not_of_source",
      "Some of what was chosen is no longer this source’s. Look again.",
      missing,
    );
  }
  if (names.length + links.length + evidence + relations === 0) {
    return refuse("nothing_moved", "Choose what the other source takes along.", "links");
  }
  const kept = checkNames(wanted);
  return kept.ok ? checkLinks(links) : kept;
}

function checkParties({ source, into }: SplitToCheck): Result<null, Refusal<SplitRefusal>> {
  if (source.kind === "unnamed" || into?.kind === "unnamed") {
    return refuse("unnamed_source", "An unnamed source belongs to its article. Correct the chain instead.");
  }
  const merged = [source, into].find((one) => one?.mergedInto);
  if (merged?.mergedInto) {
    const message = `${say(merged)} is merged into ${say(merged.mergedInto)}. Undo that, or take that one.`;
    return refuse("merged_source", message, merged === into ? "into" : undefined);
  }
  return source.id === into?.id ? refuse("same_source", "Choose another source.", "into") : ok(null);
}

function checkNames({ source, names, targetNames }: SplitToCheck): Result<null, Refusal<SplitRefusal>> {
  if (names.some(({ folded }) => folded === source.folded)) {
    return refuse("own_name", "Its own name stays with it. Rename it if the other one is meant.", "aliases");
  }
  const taken = names.find(({ folded }) => targetNames.has(folded));
  return taken
    ? refuse("alias_taken", `The other source is called "${taken.name}" already.`, "aliases")
    : ok(null);
}

function checkLinks(links: readonly SplitLink[]): Result<null, Refusal<SplitRefusal>> {
  const outlet = links.find(({ isOutlet }) => isOutlet);
  if (outlet) {
    const message = `In ${outlet.claim} it published the article. Correct the article’s outlet instead.`;
    return refuse("outlet_link", message, "links");
  }
  const twice = links.find(({ meetsTarget }) => meetsTarget);
  if (twice) {
    const message = `In a chain of ${twice.claim} the other source stands already. Correct that chain instead.`;
    return refuse("chain_source_twice", message, "links");
  }
  return ok(null);
}

/** A split that was made, as its undoing looks at it. */
export interface SplitToUndo {
  isUndone: boolean;
  source: MergeParty;
  splitOff: MergeParty;
  /** Those that would come back; the other source is the one they come back to. */
  links: readonly Pick<SplitLink, "claim" | "meetsTarget">[];
}

/** Why a split can't be undone. */
export type UnsplitRefusal = "already_undone" | "merged_source" | "chain_source_twice";

/**
 * Whether a split may be undone. In this order: it is not undone already; both sources stand for themselves; and the source
 * does not stand in one of the chains already to which a link would come back.
 */
export function checkUnsplit({
  isUndone,
  source,
  splitOff,
  links,
}: SplitToUndo): Result<null, Refusal<UnsplitRefusal>> {
  if (isUndone) return refuse("already_undone", "This split is undone already.");

  const merged = [source, splitOff].find(({ mergedInto }) => mergedInto !== null);
  if (merged?.mergedInto) {
    return refuse(
      "merged_source",
      `${say(merged)} is merged into ${say(merged.mergedInto)}. Undo that first.`,
    );
  }
  const twice = links.find(({ meetsTarget }) => meetsTarget);
  if (twice) {
    const message = `In a chain of ${twice.claim} ${say(source)} stands already. Correct that chain first.`;
    return refuse("chain_source_twice", message);
  }
  return ok(null);
}

function say({ ref, name }: { ref: number; name: string }): string {
  return `${formatReference("S", ref)} ${name}`;
}
