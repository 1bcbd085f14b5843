import { FAMILIES } from "@/domain/extraction/testing/families/families";
import { type FamilyCase, found, isRight, printedIn } from "@/domain/extraction/testing/families/family";
import { extractTagged } from "@/server/extraction/extract-tagged";

/** How many of a family's sentences are read wholly right: every span, every chain, and nothing else found. */
export interface FamilyQuality {
  name: string;
  cases: number;
  /** As the command line reads them. */
  right: number;
  /** By rules alone. */
  byRules: number;
}

/** Reads the project's own sentences, family by family. */
export async function measureFamilies(): Promise<FamilyQuality[]> {
  const families: FamilyQuality[] = [];
  for (const { name, cases } of FAMILIES) {
    let right = 0;
    for (const one of cases) if (await isRead(one)) right++;
    const byRules = cases.filter((one) => isRight(one, found(one))).length;
    families.push({ name, cases: cases.length, right, byRules });
  }

  return families;
}

async function isRead(one: FamilyCase): Promise<boolean> {
  return isRight(one, printedIn(one, await extractTagged(one.text, { language: "en", ...one.options })));
}
