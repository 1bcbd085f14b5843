import type { ChainLink, LinkRole, Stance } from "@/domain/claims/link";
import type { AppearanceInput, CountedEvidence } from "@/domain/corroboration/model";

/** A link with everything filled in; a test names only what it is about. */
export function aLink(over: Partial<ChainLink> = {}): ChainLink {
  return {
    sourceId: "sohr",
    sourceName: "SOHR",
    kind: "monitor",
    checked: true,
    unnamed: false,
    role: "origin",
    cue: "said",
    mention: null,
    stance: "asserts",
    firstHand: false,
    ...over,
  };
}

/**
 * A chain written as "Reuters > Anadolu > officials?", from the outlet to the origin. A name ending in "?" is unnamed,
 * in "~" unchecked, in "!" first-hand. The stance is the deepest link's.
 */
export function aChain(notation: string, stance: Stance = "asserts"): ChainLink[] {
  const names = notation.split(">").map((name) => name.trim());
  return names.map((written, index) => {
    const name = written.replace(/[?~!]+$/, "");
    const last = index === names.length - 1;
    return aLink({
      sourceId: name.toLowerCase(),
      sourceName: name,
      kind: written.includes("?") ? "unnamed" : "monitor",
      checked: !/[?~]/.test(written),
      unnamed: written.includes("?"),
      firstHand: written.includes("!"),
      role: roleAt(index, last),
      stance: last ? stance : "asserts",
    });
  });
}

/** Appearances from chains in notation, with the ids ap-1, ap-2 and so on, and the references. */
export function appearances(...notations: string[]): AppearanceInput[] {
  return notations.map((notation, index) => ({
    appearanceId: `ap-${index + 1}`,
    ref: `A-${index + 1}`,
    chain: aChain(notation),
  }));
}

/** One piece of evidence; `from` is its origin in the notation of {@link aChain}, or null when nobody stated it. */
export function anEvidence(
  evidenceId: string,
  from: string | null,
  over: Partial<CountedEvidence> = {},
): CountedEvidence {
  const [link] = from === null ? [] : aChain(from);
  const origin =
    link === undefined
      ? null
      : {
          sourceId: link.sourceId,
          name: link.sourceName,
          kind: link.kind,
          checked: link.checked,
          unnamed: link.unnamed,
        };
  return { evidenceId, stance: "for", origin, answered: false, ...over };
}

function roleAt(index: number, last: boolean): LinkRole {
  if (index === 0) return "outlet";
  return last ? "origin" : "relay";
}
