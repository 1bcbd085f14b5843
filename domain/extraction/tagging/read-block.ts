import type { TextDocument } from "../text-document";
import type { UnitRange } from "./blocks";
import { weighLabels } from "./label-lattice";
import { type Segment, segmentsOf } from "./labels";
import { type Link, linkSegments } from "./links";
import type { TaggedAttribution, TaggedPiece, TaggerParameters } from "./tagged-text";
import type { Unit } from "./units";

const LEAST_LINKED = 0.5;

/** What a network gives for a block: `LABELS` emissions and `POINTS` points a unit. */
export interface BlockScores {
  emissions: Float32Array;
  points: Float32Array;
}

/**
 * The attributions of a block, in the order of their cues: the best labels, each content with the cue that it points to, each
 * cue with its source. A cue without content is no attribution.
 */
export function readBlock(
  document: TextDocument,
  units: readonly Unit[],
  block: UnitRange,
  scores: BlockScores,
  parameters: TaggerParameters,
): TaggedAttribution[] {
  const inBlock = units.slice(block.from, block.to);
  const lattice = weighLabels(
    scores.emissions,
    parameters.transitions,
    (at) => document.tokens[inBlock[at]?.token ?? -1]?.kind === "break",
  );
  const segments = segmentsOf(lattice.best());
  const links = linkSegments(segments, { points: scores.points, distances: parameters.distances });
  const pieces = segments.map((segment, at) => ({
    ...toPiece(document, inBlock, segment),
    probability: lattice.probabilityOf(segment),
    linked: links[at]?.probability ?? 1,
  }));

  return join(
    pieces.map((piece) => wholeQuotation(document, withoutSymbols(document, piece))),
    links,
  );
}

function join(pieces: TaggedPiece[], links: (Link | null)[]): TaggedAttribution[] {
  const contents = new Map<number, number[]>();
  pieces.forEach(({ role }, at) => {
    const cue = links[at]?.to ?? null;
    if (role === "content" && cue !== null) contents.set(cue, [...(contents.get(cue) ?? []), at]);
  });

  return pieces.flatMap((cue, at) => {
    const content = contents.get(at);
    if (!content) return [];

    const link = links[at];
    const source = link?.to === undefined || link.to === null ? null : (pieces[link.to] ?? null);
    return [{ source, cue, content: surest(content.flatMap((piece) => pieces[piece] ?? [])) }];
  });
}

/** An emoji or a bullet in front of a source is no part of its name. */
const SYMBOL = /^[\p{So}\p{Cf}\p{Mn}•*–—-]$/u;

function withoutSymbols({ tokens }: TextDocument, piece: TaggedPiece): TaggedPiece {
  let { from } = piece;
  while (piece.role === "source" && from + 1 < piece.to && SYMBOL.test(tokens[from]?.text ?? "")) from++;

  return from === piece.from ? piece : { ...piece, from, lead: 0 };
}

const FINAL = new Set([".", "!", "?", "…"]);

/** A quotation that goes on in the next paragraph has no closing mark; its full stop belongs to it all the same. */
function wholeQuotation({ tokens, quotations }: TextDocument, piece: TaggedPiece): TaggedPiece {
  const quotation = quotations[tokens[piece.from]?.quotation ?? -1];
  const isShort =
    piece.role === "content" &&
    quotation?.closed === false &&
    quotation.open === piece.from &&
    quotation.close === piece.to &&
    FINAL.has(tokens[piece.to]?.text ?? "");

  return isShort ? { ...piece, to: piece.to + 1, tail: 0 } : piece;
}

/** A piece that belongs elsewhere about as well is left out, unless there is no better one. */
function surest(content: TaggedPiece[]): TaggedPiece[] {
  const sure = content.filter(({ linked }) => linked >= LEAST_LINKED);

  return sure.length > 0 ? sure : content;
}

function toPiece(
  { tokens }: TextDocument,
  units: readonly Unit[],
  { role, first, last }: Segment,
): Omit<TaggedPiece, "probability" | "linked"> {
  const from = units[first];
  const to = units[last];
  const start = tokens[from?.token ?? -1];
  const end = tokens[to?.token ?? -1];

  return {
    role,
    from: from?.token ?? 0,
    to: (to?.token ?? -1) + 1,
    lead: (from?.start ?? 0) - (start?.start ?? 0),
    tail: (end?.end ?? 0) - (to?.end ?? 0),
  };
}
