"use client";

import { memo, type RefObject } from "react";
import type { Standing } from "@/domain/claims/standing";
import type { Paragraph, Segment } from "./marked-text";

/** The standing of each claim on the screen, by key. */
type Claims = ReadonlyMap<string, Standing>;

/** The claim that a click on overlapping marks means: the one that began last, so the innermost. */
const innermost = (segment: Segment) => segment.ids.at(-1) ?? null;

function Piece({
  segment,
  claims,
  activeKey,
}: {
  segment: Segment;
  claims: Claims;
  activeKey: string | null;
}) {
  const key = innermost(segment);
  if (key === null) return <span data-start={segment.start}>{segment.text}</span>;

  return (
    <mark
      data-start={segment.start}
      data-standing={claims.get(key)}
      data-current={(activeKey !== null && segment.ids.includes(activeKey)) || undefined}
      className="claim-mark cursor-pointer"
    >
      {segment.text}
    </mark>
  );
}

interface LineProps {
  paragraph: Paragraph;
  claims: Claims;
  /** The active mark when it stands in this line, else null, so that other lines need not be drawn again. */
  activeKey: string | null;
}

const sameSegments = (a: Paragraph, b: Paragraph) =>
  a === b ||
  (a.start === b.start &&
    a.segments.length === b.segments.length &&
    a.segments.every((segment, i) => {
      const other = b.segments[i];
      return (
        other?.start === segment.start &&
        other.text === segment.text &&
        other.ids.join() === segment.ids.join()
      );
    }));

const sameStandings = (before: LineProps, after: LineProps) =>
  before.claims === after.claims ||
  after.paragraph.segments.every(({ ids }) =>
    ids.every((id) => before.claims.get(id) === after.claims.get(id)),
  );

const Line = memo(
  function Line({ paragraph, claims, activeKey }: LineProps) {
    if (paragraph.segments.length === 0) return <p aria-hidden className="h-[0.8em]" />;

    return (
      <p dir="auto">
        {paragraph.segments.map((segment) => (
          <Piece key={segment.start} segment={segment} claims={claims} activeKey={activeKey} />
        ))}
      </p>
    );
  },
  (before, after) =>
    before.activeKey === after.activeKey &&
    sameSegments(before.paragraph, after.paragraph) &&
    sameStandings(before, after),
);

interface TextColumnProps {
  root: RefObject<HTMLDivElement | null>;
  paragraphs: readonly Paragraph[];
  claims: Claims;
  activeKey: string | null;
  language: string;
}

/** The text of an article with its claims marked. Clicks and selections are listened for at `root`. */
export function TextColumn({ root, paragraphs, claims, activeKey, language }: TextColumnProps) {
  const activeIn = ({ segments }: Paragraph) =>
    activeKey !== null && segments.some((segment) => segment.ids.includes(activeKey)) ? activeKey : null;

  return (
    <div
      ref={root}
      lang={language}
      className="max-w-measure font-serif text-reading [&_p]:whitespace-pre-wrap"
    >
      {paragraphs.map((paragraph) => (
        <Line key={paragraph.start} paragraph={paragraph} claims={claims} activeKey={activeIn(paragraph)} />
      ))}
    </div>
  );
}
