/** A printed source with its place in the text, in text order. */
export interface PlacedMention {
  mention: string;
  /** Number of the sentence. */
  sentence: number;
  /** Whoever was told: beside the one who told it, a later pronoun rarely means them. */
  isAddressee: boolean;
}

/** What a mention turned out to be. */
export interface ResolvedMention {
  /** Described but not named, and standing for no named source. */
  unnamed: boolean;
  /** Printed name, or printed description, of the earlier source it stands for; null when there is none. */
  resolvesTo: string | null;
}
