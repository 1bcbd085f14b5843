import type { Finding, FoundLink } from "./finding";
import type { LanguagePack } from "./language-pack";
import type { TextDocument } from "./text-document";

/** A finding with one speaker, and the number of the finding it comes from. */
export interface SpokenFinding {
  finding: Finding;
  of: number;
}

/**
 * Gives each of several joined speakers ("SOHR and the Red Crescent said C") a finding of its own with the same spans: a chain has one
 * origin, and origins are what independence is counted over. Only one link of a finding is split, the deepest one that can be.
 */
export function splitSpeakers(
  document: TextDocument,
  findings: Finding[],
  pack: LanguagePack,
): SpokenFinding[] {
  return findings.flatMap((finding, of) =>
    splitFinding(document, finding, pack).map((one) => ({ finding: one, of })),
  );
}

function splitFinding(document: TextDocument, finding: Finding, pack: LanguagePack): Finding[] {
  const links = [...finding.deeper.toReversed(), finding.link, ...finding.relays.toReversed()];

  for (const link of links) {
    if (link.antecedent || link.source.to <= link.source.from) continue;
    const speakers = pack.joinedSpeakers(document, link.source);
    if (speakers.length > 1)
      return speakers.map((antecedent) => withLink(finding, link, { ...link, antecedent }));
  }

  return [finding];
}

function withLink(finding: Finding, link: FoundLink, changed: FoundLink): Finding {
  const replace = (one: FoundLink) => (one === link ? changed : one);

  return {
    ...finding,
    link: replace(finding.link),
    relays: finding.relays.map(replace),
    deeper: finding.deeper.map(replace),
  };
}
