/** What the database knows, of one outlet, about a text that is being added. Ids, or null where nothing was found. */
export interface FoundForAddition {
  /** The article of this outlet that holds the very same bytes. */
  withSameBytes: string | null;
  /** The article of this outlet at the same address, or with the same key of the importing party. */
  atSameAddress: string | null;
  /** The oldest article of any other outlet that has the same text. */
  withSameText: string | null;
}

/** What adding does: nothing, a further capture of an article that is there, or an article of its own. */
export type Addition =
  | { kind: "already_there"; articleId: string }
  | { kind: "new_capture"; articleId: string }
  | { kind: "new_article"; sameTextAsId: string | null };

/**
 * What adding a text does. In this order: the same bytes from the same outlet lead to the article that is there; new
 * bytes at a known address are a new capture of that article; anything else is an article of its own, marked when
 * another outlet has the same text (a wire copy is what the desk looks for).
 */
export function decideAddition(found: FoundForAddition): Addition {
  if (found.withSameBytes !== null) return { kind: "already_there", articleId: found.withSameBytes };
  if (found.atSameAddress !== null) return { kind: "new_capture", articleId: found.atSameAddress };
  return { kind: "new_article", sameTextAsId: found.withSameText };
}
