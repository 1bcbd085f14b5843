import type { EditableLink } from "@/components/claims/chain-draft";
import type { ChainChipLink } from "@/components/claims/chain-steps";
import type { LinkView } from "@/server/claims/views";

/** A chain of the server's as the chips draw it, each link leading to its source. */
export function toChainLinks(chain: readonly LinkView[]): ChainChipLink[] {
  return chain.map(
    ({ source, sourceRef, sourceId, role, unnamed, checked, firstHand, stance }, position) => ({
      id: `${position} ${sourceId}`,
      name: source,
      href: `/sources/${sourceRef}`,
      ...{ role, unnamed, checked, firstHand, stance },
    }),
  );
}

/** A chain of the server's as the editor takes it. */
export function toEditableLinks(chain: readonly LinkView[]): EditableLink[] {
  return chain.map(({ source, sourceRef: _, kind: __, ...link }) => ({ ...link, name: source }));
}
