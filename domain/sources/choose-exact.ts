/** A registered source that carries exactly the printed name, after merges are followed. */
export interface ExactCandidate {
  id: string;
  /** The number of the short reference: a lower one is older. */
  ref: number;
  checked: boolean;
}

/**
 * Which of the sources that carry exactly one name a text means by it, when nobody says. One checked source wins over
 * any number of unchecked ones; without a checked one the oldest unchecked. Several checked ones are left to a person
 * (null): wrong certainty is worse than an honest gap (rule: Attribution). No candidate gives null too.
 */
export function chooseExact<C extends ExactCandidate>(candidates: readonly C[]): C | null {
  const checked = candidates.filter((one) => one.checked);
  const [only] = checked;
  if (only !== undefined) return checked.length === 1 ? only : null;

  return oldest(candidates);
}

/**
 * The unchecked source that stands in for a name which several checked sources carry: the oldest unchecked one of that
 * name, or null when there is none yet and one has to be made.
 */
export function standIn<C extends ExactCandidate>(candidates: readonly C[]): C | null {
  return oldest(candidates.filter((one) => !one.checked));
}

function oldest<C extends ExactCandidate>(candidates: readonly C[]): C | null {
  return candidates.reduce<C | null>((best, one) => (best === null || one.ref < best.ref ? one : best), null);
}
