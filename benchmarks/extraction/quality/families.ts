import { FAMILIES } from "@/domain/extraction/testing/families/families";
import { isRight } from "@/domain/extraction/testing/families/family";

/** How many of a family's sentences are read wholly right: every span, every chain, and nothing else found. */
export interface FamilyQuality {
  name: string;
  cases: number;
  right: number;
}

/** Reads the project's own sentences, family by family. */
export function measureFamilies(): FamilyQuality[] {
  return FAMILIES.map(({ name, cases }) => ({
    name,
    cases: cases.length,
    right: cases.filter(isRight).length,
  }));
}
