import type { ReadLink } from "@/domain/articles/reading";

/** A chain as the chips draw it. A link without a source yet counts as unchecked. */
export function toChips(chain: readonly ReadLink[]) {
  return chain.map((link, position) => ({
    id: `${position} ${link.sourceId ?? link.name}`,
    name: link.name,
    role: link.role,
    unnamed: link.unnamed,
    checked: link.checked,
    firstHand: link.firstHand,
    againstInterest: link.againstInterest ?? false,
    stance: link.stance,
  }));
}
