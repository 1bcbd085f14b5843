import type { ChainChipLink } from "@/components/claims/chain-steps";
import type { ReadLink } from "@/domain/articles/reading";
import { foldName } from "@/domain/sources/fold-name";
import type { LinkView } from "@/server/claims/views";

/** A chain of the server's as the chips draw it, each link by the name it bore then and leading to its source. */
export function toChainLinks(chain: readonly LinkView[]): ChainChipLink[] {
  return chain.map((link, position) => {
    const { source, sourceRef, sourceId, nameThen, mention } = link;
    const { role, unnamed, checked, retracted, firstHand, againstInterest, stance } = link;
    const name = nameThen ?? source;
    return {
      id: `${position} ${sourceId}`,
      name,
      nameNow: isOtherName(source, name) ? source : null,
      mention: mention !== null && isOtherName(mention, name) ? mention : null,
      href: `/sources/${sourceRef}`,
      ...{ role, unnamed, checked, retracted, firstHand, againstInterest, stance },
    };
  });
}

function isOtherName(one: string, other: string): boolean {
  return foldName(one) !== foldName(other);
}

/** A chain of the server's as the article screen holds it and the editor takes it, with all that is kept of a link. */
export function toReadLinks(chain: readonly LinkView[]): ReadLink[] {
  return chain.map(({ source, sourceRef: _, kind: __, nameThen: ___, retracted: ____, ...link }) => ({
    ...link,
    name: source,
  }));
}
