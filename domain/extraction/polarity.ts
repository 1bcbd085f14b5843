import type { ExtractedStance, Polarity } from "./extraction";

const POLARITIES: Record<ExtractedStance, Polarity> = {
  asserts: "affirmed",
  confirms: "affirmed",
  denies: "denied",
  could_not_verify: "open",
  declined_to_comment: "open",
};

/** What a chain says of its statement: its deepest link's stance decides; without a chain the text itself affirms it. */
export function polarityOf(chain: readonly { stance: ExtractedStance }[]): Polarity {
  return POLARITIES[chain.at(-1)?.stance ?? "asserts"];
}
