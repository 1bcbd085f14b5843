import { sourceKey } from "@/domain/sources/source-key";

/** As many origins as are discounted at once. */
export const MOST_DISCOUNTED = 20;

/** The address of what-if for some origins, by their references. */
export function whatIfAddress(refs: readonly string[]): string {
  if (refs.length === 0) return "/what-if";
  return `/what-if?${new URLSearchParams(refs.map((ref) => ["source", ref]))}`;
}

/** The origins that an address names, each once, and what in it names none: a reference or an id does, a name does not. */
export function readDiscounted(named: string | string[] | undefined): { keys: string[]; unknown: string[] } {
  const given = [...new Set([named ?? []].flat().map((one) => one.trim()))].filter((one) => one !== "");
  const isKey = (one: string) => sourceKey.safeParse(one).success;
  return {
    keys: given.filter(isKey).slice(0, MOST_DISCOUNTED),
    unknown: given.filter((one) => !isKey(one)).slice(0, MOST_DISCOUNTED),
  };
}
