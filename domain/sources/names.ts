import { ok, type Refusal, type Result, refuse } from "@/lib/result";
import { foldName } from "./fold-name";
import type { Period } from "./period";

/** A name of a source with its language tag, null when unknown, and the days on which it was borne. */
export interface SourceName extends Period {
  name: string;
  language: string | null;
}

/** A name with its folded form, as it is stored. */
export interface FoldedName extends SourceName {
  folded: string;
}

/**
 * All names of a source for storing: its own first, then the aliases. Two that fold alike are refused, since they are
 * one alias (glossary: Alias); an alias written exactly like the name only says the name's language and dates.
 */
export function namesOf(
  name: string,
  aliases: readonly SourceName[],
): Result<[FoldedName, ...FoldedName[]], Refusal<"duplicate_alias">> {
  const own = aliases.find((alias) => alias.name === name);
  const others = aliases.filter((alias) => alias !== own);
  const names: [FoldedName, ...FoldedName[]] = [
    folded(own ?? { name, language: null, since: null, until: null }),
    ...others.map(folded),
  ];

  const first = new Map<string, string>();
  for (const one of names) {
    const earlier = first.get(one.folded);
    if (earlier !== undefined) {
      const message = `"${one.name}" counts as the same name as "${earlier}". Leave one of them out.`;
      return refuse("duplicate_alias", message, "aliases");
    }
    first.set(one.folded, one.name);
  }
  return ok(names);
}

const folded = (name: SourceName): FoldedName => ({ ...name, folded: foldName(name.name) });
