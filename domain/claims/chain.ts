import type { ChainLink, LinkRole, Stance } from "@/domain/claims/link";
import { ok, type Refusal, type Result, refuse } from "@/lib/result";

/** Why a chain is not one that could have happened. */
export type ChainRefusalKind =
  | "chain_empty"
  | "chain_too_long"
  | "chain_without_outlet"
  | "chain_second_outlet"
  | "chain_origin_not_last"
  | "chain_source_twice";

/** What the check of a chain needs of each link; `sourceId` is null for a source that is yet to be created. */
export interface LinkToCheck {
  sourceId: string | null;
  role: LinkRole;
}

/** Longer chains are a mistake of input: real ones rarely pass four links. */
export const MAX_CHAIN_LINKS = 12;

/** The link that counts: the last one, since arrays run from the outlet to the origin. Throws on an empty chain. */
export function deepestLink<L>(chain: readonly L[]): L {
  const deepest = chain.at(-1);
  if (deepest === undefined) throw new Error("a chain has at least its outlet");

  return deepest;
}

/** What a chain says: its deepest link's stance. Caveats nearer the outlet do not change it (rule: Attribution). */
export function effectiveStance(chain: readonly Pick<ChainLink, "stance">[]): Stance {
  return deepestLink(chain).stance;
}

/** Whether a stance speaks for the claim. "Could not verify" and "declined to comment" support nothing. */
export function isSupporting(stance: Stance): boolean {
  return stance === "asserts" || stance === "confirms";
}

/**
 * Whether a chain says who is behind the claim: its deepest link is an origin, or somebody who was there. A bare outlet
 * or a relay at the end leaves the origin not stated (rule: Attribution).
 */
export function isOriginStated(chain: readonly Pick<ChainLink, "role" | "firstHand">[]): boolean {
  const deepest = deepestLink(chain);
  return deepest.role === "origin" || deepest.firstHand;
}

/**
 * A chain is sound when, in this order: it has links; not too many; the first is the outlet; no other is; an origin
 * stands last only; and no source comes twice. `field` names the link, as `chain.2`, counted from the outlet as 0.
 */
export function checkChain<L extends LinkToCheck>(
  links: readonly L[],
): Result<readonly L[], Refusal<ChainRefusalKind>> {
  if (links.length === 0) return refuse("chain_empty", "A chain needs at least its outlet.", "chain");
  if (links.length > MAX_CHAIN_LINKS) {
    return refuse("chain_too_long", `A chain has at most ${MAX_CHAIN_LINKS} links.`, "chain");
  }
  if (links[0]?.role !== "outlet") {
    return refuse("chain_without_outlet", "A chain starts with the outlet that published it.", "chain.0");
  }

  const outlet = links.findIndex((link, index) => index > 0 && link.role === "outlet");
  if (outlet > 0) {
    return refuse(
      "chain_second_outlet",
      "Only the first link is the outlet; the others relay it.",
      `chain.${outlet}`,
    );
  }

  const origin = links.findIndex((link, index) => link.role === "origin" && index < links.length - 1);
  if (origin > 0) {
    return refuse(
      "chain_origin_not_last",
      "The origin is the deepest link: it comes last.",
      `chain.${origin}`,
    );
  }

  const twice = links.findIndex((link, index) => isRepeated(links, link, index));
  if (twice > 0) {
    return refuse("chain_source_twice", "A source stands only once in a chain.", `chain.${twice}`);
  }
  return ok(links);
}

function isRepeated(links: readonly LinkToCheck[], link: LinkToCheck, index: number): boolean {
  return link.sourceId !== null && links.findIndex((other) => other.sourceId === link.sourceId) < index;
}
