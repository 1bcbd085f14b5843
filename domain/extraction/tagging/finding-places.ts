import type { Finding } from "../finding";
import type { TokenRange } from "../tokens";

/** Findings by the tokens where some part of them stands, so that one looks at those in a place only. */
export interface FindingPlaces {
  /** Those with a part in one of the ranges, in the order in which they were given, each once. */
  over(ranges: readonly TokenRange[]): Finding[];
}

/** Notes where each finding has its parts. Time and room grow with the tokens of the parts. */
export function placeFindings(
  findings: readonly Finding[],
  partsOf: (finding: Finding) => readonly TokenRange[],
): FindingPlaces {
  const numbers = new Map<number, number[]>();
  findings.forEach((finding, number) => {
    for (const token of tokensOf(partsOf(finding))) {
      const there = numbers.get(token);
      if (there) there.push(number);
      else numbers.set(token, [number]);
    }
  });

  return {
    over(ranges) {
      const found = new Set<number>();
      for (const token of tokensOf(ranges)) for (const number of numbers.get(token) ?? []) found.add(number);

      return [...found].sort((a, b) => a - b).flatMap((number) => findings[number] ?? []);
    },
  };
}

function* tokensOf(ranges: readonly TokenRange[]): Generator<number> {
  for (const { from, to } of ranges) for (let token = from; token < to; token++) yield token;
}
