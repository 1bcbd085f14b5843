/** Exact F1 in percent; null where nothing was published. */
export interface PublishedRow {
  system: string;
  source: number | null;
  cue: number | null;
  content: number | null;
}

/**
 * Exact-match F1 on PolNeAR's test split as published with CofeNet (Wang et al., COLING 2022), for orientation: the
 * split is another one than the one measured here.
 */
export const PUBLISHED: readonly PublishedRow[] = [
  { system: "rules", source: 10.7, cue: 22.8, content: 5.6 },
  { system: "CoreNLP quote annotator", source: 13.9, cue: null, content: 17.5 },
  { system: "CRF", source: 50.6, cue: 53.4, content: 28.6 },
  { system: "BiLSTM + CRF", source: 69.6, cue: 66.7, content: 59.0 },
  { system: "BERT", source: 81.1, cue: 74.0, content: 68.9 },
  { system: "BERT + Cofe", source: 83.2, cue: 75.3, content: 72.9 },
  { system: "six annotators against each other", source: 78.5, cue: 70.6, content: 68.5 },
];
