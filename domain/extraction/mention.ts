/** A printed source with its place in the text, in text order. */
export interface PlacedMention {
  mention: string;
  /** Number of the sentence. */
  sentence: number;
}

/** What a mention turned out to be. */
export interface ResolvedMention {
  /** Described but not named, and standing for no earlier named source. */
  unnamed: boolean;
  /** Printed name of the earlier named source it stands for; null when there is none. */
  resolvesTo: string | null;
}
