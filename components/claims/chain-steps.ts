import type { LinkRole } from "@/domain/claims/link";

/**
 * What a chip needs of a link. `href` leads to its source; `stance` is said unless the source simply asserts; `nameNow`
 * is the source's name today where it bore another one then; `mention` the printed words where they are another name.
 */
export interface ChainChipLink {
  id?: string;
  name: string;
  role: LinkRole;
  unnamed: boolean;
  checked: boolean;
  firstHand?: boolean;
  againstInterest?: boolean;
  retracted?: boolean;
  nameNow?: string | null;
  mention?: string | null;
  stance?: string;
  href?: string;
}

/** One place of the drawn chain: a link, or the gap where the text names nobody behind the outlet. */
export type ChainStep =
  | { kind: "link"; key: string; link: ChainChipLink }
  | { kind: "not_stated"; key: string };

/**
 * The chain in the order the words travelled: origin, relays, outlet. Takes it as stored, outlet first. An outlet alone
 * gets a gap before it, unless it reports at first hand.
 */
export function chainSteps(links: readonly ChainChipLink[]): ChainStep[] {
  const steps = links.map(
    (link, index): ChainStep => ({ kind: "link", key: link.id ?? `${index} ${link.name}`, link }),
  );
  const hasOrigin = links.some((link) => link.role !== "outlet" || link.firstHand);

  return hasOrigin ? steps.toReversed() : [{ kind: "not_stated", key: "not_stated" }, ...steps.toReversed()];
}
