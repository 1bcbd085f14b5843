import { sourceKey } from "@/domain/sources/source-key";

/** As many origins as are discounted at once. */
export const MOST_DISCOUNTED = 20;

/** The address of what-if for some origins, by their references. */
export function whatIfAddress(refs: readonly string[]): string {
  if (refs.length === 0) return "/what-if";
  return `/what-if?${new URLSearchParams(refs.map((ref) => ["source", ref]))}`;
}

/** The origins that an address names, each once; what names none is left out. */
export function readDiscounted(named: string | string[] | undefined): string[] {
  const keys = [named ?? []].flat().flatMap((one) => {
    const key = sourceKey.safeParse(one.trim());
    return key.success ? [key.data] : [];
  });
  return [...new Set(keys)].slice(0, MOST_DISCOUNTED);
}
