import type { Independence, IndependenceInput } from "@/domain/corroboration/model";

/** placeholder */
export function independence(input: IndependenceInput): Independence {
  throw new Error(`not written yet: ${input.appearances.length}`);
}
