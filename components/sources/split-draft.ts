import type { SourceKind } from "@/domain/sources/source-kind";
import type { SplitLinkView } from "@/server/sources/split-views";

/** What goes to the other source while somebody chooses it: ids of names, links, evidence and relations. */
export interface SplitDraft {
  aliases: ReadonlySet<string>;
  links: ReadonlySet<string>;
  evidence: ReadonlySet<string>;
  relations: ReadonlySet<string>;
}

/** Nothing chosen. */
export const EMPTY_SPLIT: SplitDraft = {
  ...{ aliases: new Set<string>(), links: new Set<string>() },
  ...{ evidence: new Set<string>(), relations: new Set<string>() },
};

/** A kind that a new source can have. */
export type NamedKind = Exclude<SourceKind, "unnamed">;

/** The draft with these chosen or no longer chosen. */
export function withChosen(
  draft: SplitDraft,
  part: keyof SplitDraft,
  { ids, chosen }: { ids: readonly string[]; chosen: boolean },
): SplitDraft {
  const next = new Set(draft[part]);
  for (const id of ids) chosen ? next.add(id) : next.delete(id);
  return { ...draft, [part]: next };
}

/** What the form sends: of what was chosen, what can still go. Somebody may have taken some of it away meanwhile. */
export function toSent(
  draft: SplitDraft,
  { aliases, links, evidence, relations }: Record<keyof SplitDraft, readonly { id: string }[]>,
) {
  const chosen = (part: keyof SplitDraft, offered: readonly { id: string }[]) =>
    offered.map(({ id }) => id).filter((id) => draft[part].has(id));
  return {
    ...{ aliases: chosen("aliases", aliases), links: chosen("links", links) },
    ...{ evidence: chosen("evidence", evidence), relations: chosen("relations", relations) },
  };
}

/** Links under the same printed words, in the order in which the words come first. Null: nothing was printed. */
export function byMention(
  links: readonly SplitLinkView[],
): { mention: string | null; links: SplitLinkView[] }[] {
  const groups = new Map<string | null, SplitLinkView[]>();
  for (const link of links) groups.set(link.mention, [...(groups.get(link.mention) ?? []), link]);
  return [...groups].map(([mention, found]) => ({ mention, links: found }));
}
