import { addressWith } from "@/lib/without-blanks";

/** Where in the lists of what ties a source one stands: the cursor of each, by its name in the address. */
export type TieCursors = Partial<Record<"relations" | "camps", string>>;

/** The steps from one page of a list to others. */
export interface PageSteps {
  nextHref?: string;
  firstHref?: string;
}

/** The steps through each list, the other one left where it is. */
export function tiePages(
  path: string,
  { at, next }: { at: TieCursors; next: Record<keyof TieCursors, string | null> },
): Record<keyof TieCursors, PageSteps> {
  const stepsOf = (list: keyof TieCursors): PageSteps => {
    const cursor = next[list];
    return {
      ...(cursor === null ? {} : { nextHref: addressWith(path, { ...at, [list]: cursor }) }),
      ...(at[list] === undefined ? {} : { firstHref: addressWith(path, { ...at, [list]: undefined }) }),
    };
  };
  return { relations: stepsOf("relations"), camps: stepsOf("camps") };
}
