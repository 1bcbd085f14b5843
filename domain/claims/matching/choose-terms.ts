/** A word of a claim with the spellings it is looked for under. */
export interface Term {
  /** The word itself first. */
  spellings: readonly string[];
  /** How many claims of the desk are expected to hold it. */
  expected: number;
}

/** Terms that have to stand together in a claim. */
export type Conjunction = readonly Term[];

/** What a look-up may cost. */
export interface Budget {
  /** Claims that one conjunction may be expected to find. */
  perConjunction: number;
  /** Claims that all may be expected to find together. */
  inAll: number;
  /** Claims on the desk. */
  claims: number;
}

/** Of a claim's words so many of the rarest are combined. */
const MOST_TERMS = 10;
const MOST_CONJUNCTIONS = 40;
const MOST_TOGETHER = 4;

/**
 * Which words a claim is looked for by: rare ones alone, then pairs, then three and four together, each only if it is
 * expected to find few claims and holds none of those chosen already, until the budget is spent. So a claim with one rare
 * name is found by it, and one of common words alone by several of them together. Words are taken to be independent.
 */
export function chooseConjunctions(terms: readonly Term[], budget: Budget): Conjunction[] {
  const rarest = [...terms].sort((a, b) => a.expected - b.expected).slice(0, MOST_TERMS);
  const chosen: Conjunction[] = [];
  let spent = 0;
  for (let size = 1; size <= MOST_TOGETHER; size++)
    for (const conjunction of byExpected(combinations(rarest, size), budget.claims)) {
      const expected = expectedOf(conjunction, budget.claims);
      if (chosen.length >= MOST_CONJUNCTIONS || expected > budget.perConjunction) break;
      if (spent + expected > budget.inAll || chosen.some((one) => isWithin(one, conjunction))) continue;
      chosen.push(conjunction);
      spent += expected;
    }
  return chosen;
}

function expectedOf(conjunction: Conjunction, claims: number): number {
  return conjunction.reduce((rows, { expected }) => (rows * Math.min(expected, claims)) / claims, claims);
}

function byExpected(conjunctions: Conjunction[], claims: number): Conjunction[] {
  return conjunctions.sort((a, b) => expectedOf(a, claims) - expectedOf(b, claims));
}

function isWithin(part: Conjunction, whole: Conjunction): boolean {
  return part.every((term) => whole.includes(term));
}

function combinations(terms: readonly Term[], size: number): Conjunction[] {
  if (size === 0) return [[]];
  return terms.flatMap((term, at) =>
    combinations(terms.slice(at + 1), size - 1).map((rest) => [term, ...rest]),
  );
}
