import type { TextDocument } from "../text-document";
import type { Unit } from "./units";

/** Units from `from` up to, not including, `to`. */
export interface UnitRange {
  from: number;
  to: number;
}

/** A window that a tagger reads at once: it answers for the units of `core`, and reads those around them as well. */
export interface Window extends UnitRange {
  core: UnitRange;
}

/** Labels of a block are settled together; what was computed for it is dropped before the next, so that memory stays flat. */
const BLOCK = 4_096;
const WINDOW = 160;
const MARGIN = 16;

/** Stretches of about 4,000 units that end with a paragraph where one ends near. */
export function splitBlocks({ tokens }: TextDocument, units: readonly Unit[]): UnitRange[] {
  const blocks: UnitRange[] = [];
  let from = 0;
  let lastBreak = -1;

  units.forEach((unit, at) => {
    if (tokens[unit.token]?.kind === "break") lastBreak = at;
    if (at + 1 - from < BLOCK && at + 1 < units.length) return;
    const to = at + 1 < units.length && lastBreak > from ? lastBreak + 1 : at + 1;
    blocks.push({ from, to });
    from = to;
  });

  return blocks;
}

/** Of what people write, five units in six are words. */
const LEAST_WORDS = 0.5;

/** Whether a block is worth a tagger's time: one that is mostly marks and line breaks is markup, a list or noise, and left to rules. */
export function isProse({ tokens }: TextDocument, units: readonly Unit[], { from, to }: UnitRange): boolean {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[units[at]?.token ?? -1]?.kind === "word") words++;

  return words >= LEAST_WORDS * (to - from);
}

/** The windows of a block, all equally long but for the last. */
export function splitWindows(block: UnitRange): Window[] {
  const step = WINDOW - 2 * MARGIN;
  const windows: Window[] = [];
  for (let from = block.from; from < block.to; from += step) {
    const core = { from, to: Math.min(block.to, from + step) };
    windows.push({
      from: Math.max(block.from, from - MARGIN),
      to: Math.min(block.to, core.to + MARGIN),
      core,
    });
  }

  return windows;
}
