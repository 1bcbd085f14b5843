import type { ReadLink } from "@/domain/articles/reading";
import type { Stance } from "@/domain/claims/link";

/** A link behind the outlet while it is edited. `sourceId` is null for a name that is not registered. */
export interface DraftLink {
  key: number;
  sourceId: string | null;
  name: string;
  unnamed: boolean;
  firstHand: boolean;
  againstInterest: boolean;
  stance: Stance;
  cue: string;
  mention: string | null;
  originalUrl: string;
  originalChecked: boolean;
  /** What its field held before it was ticked or unticked as described: a picked source, or printed words. */
  before?: Pick<DraftLink, "sourceId" | "name">;
}

/** A chain while it is edited: the outlet, which stays, and the links behind it, origin last. */
export interface ChainDraft {
  outletName: string;
  outletFirstHand: boolean;
  links: readonly DraftLink[];
  /** The key the next link gets. */
  nextKey: number;
}

/** A draft of a stored or proposed chain, outlet first. */
export function toDraft(chain: readonly ReadLink[]): ChainDraft {
  const [outlet, ...rest] = chain;
  const links = rest.map((link, key) => ({
    key,
    sourceId: link.sourceId,
    name: link.name,
    unnamed: link.unnamed,
    firstHand: link.firstHand,
    againstInterest: link.againstInterest ?? false,
    stance: link.stance,
    cue: link.cue ?? "",
    mention: link.mention,
    originalUrl: link.originalUrl ?? "",
    originalChecked: link.originalChecked ?? false,
  }));
  return {
    outletName: outlet?.name ?? "",
    outletFirstHand: outlet?.firstHand ?? false,
    links,
    nextKey: links.length,
  };
}

const emptyLink = (key: number): DraftLink => ({
  key,
  sourceId: null,
  name: "",
  unnamed: false,
  firstHand: false,
  againstInterest: false,
  stance: "asserts",
  cue: "",
  mention: null,
  originalUrl: "",
  originalChecked: false,
});

/** Adds an empty link as the new deepest one. */
export function addLink(draft: ChainDraft): ChainDraft {
  return { ...draft, links: [...draft.links, emptyLink(draft.nextKey)], nextKey: draft.nextKey + 1 };
}

/** Takes a link out. */
export function removeLink(draft: ChainDraft, key: number): ChainDraft {
  return { ...draft, links: draft.links.filter((link) => link.key !== key) };
}

/** Changes some fields of a link. */
export function changeLink(draft: ChainDraft, key: number, change: Partial<DraftLink>): ChainDraft {
  return { ...draft, links: draft.links.map((link) => (link.key === key ? { ...link, ...change } : link)) };
}

/** Ticks or unticks that a link is described, not named; what either field held comes back with it. */
export function describeLink(link: DraftLink, unnamed: boolean): Partial<DraftLink> {
  const { name, sourceId } = link;
  return { unnamed, ...(link.before ?? { name, sourceId: null }), before: { name, sourceId } };
}

/** Moves a link one step towards the origin (1) or the outlet (-1); at the end it stays. */
export function moveLink(draft: ChainDraft, key: number, by: 1 | -1): ChainDraft {
  const from = draft.links.findIndex((link) => link.key === key);
  const moved = draft.links[from];
  const other = draft.links[from + by];
  if (!moved || !other) return draft;

  const links = draft.links.map((link, i) => (i === from ? other : i === from + by ? moved : link));
  return { ...draft, links };
}

/** The link a refused field such as `chain.0.source` belongs to; undefined where it is about the whole chain. */
export function findRefusedLink(draft: ChainDraft, path: string): DraftLink | undefined {
  const place = /^chain\.(\d+)(?:\.|$)/.exec(path)?.[1];
  return place === undefined ? undefined : draft.links[Number(place)];
}

/** The draft as the server takes it: outlet left out, origin last. It refuses a link without a name. */
export function toChainInput(draft: ChainDraft) {
  const { links } = draft;
  const chain = links.map((link, i) => ({
    ...(link.sourceId === null ? { source: link.name.trim() } : { sourceId: link.sourceId }),
    role: i === links.length - 1 ? ("origin" as const) : ("relay" as const),
    stance: link.stance,
    unnamed: link.unnamed,
    firstHand: link.firstHand,
    againstInterest: link.againstInterest,
    ...(link.cue.trim() ? { cue: link.cue.trim() } : {}),
    ...(link.mention ? { mention: link.mention } : {}),
    ...(link.originalUrl.trim()
      ? { originalUrl: link.originalUrl.trim(), originalChecked: link.originalChecked }
      : {}),
  }));
  return { chain, outletFirstHand: draft.outletFirstHand };
}
