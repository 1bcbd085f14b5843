import clsx from "clsx";
import { Link } from "@/components/ui/link";
import type { SourceBriefView } from "@/server/sources/views";
import { shortened } from "./letter-room";
import { DRAWING, type DrawnBox, layOutRelations, type Surroundings } from "./relation-layout";

interface RelationGraphProps extends Surroundings {
  source: SourceBriefView;
}

const ENDED = "4 3";
const MIDDLE = DRAWING.width / 2;

/** The sources around one and what ties them. The table beside it says the same in words. */
export function RelationGraph({ source, ...around }: RelationGraphProps) {
  const { boxes, ownY, height, left } = layOutRelations(source.id, around);
  const ends = boxes.map(({ y }) => y + DRAWING.boxHeight / 2);
  const own = ownY + DRAWING.boxHeight / 2;

  return (
    <figure className="w-full max-w-[26rem]">
      <svg
        aria-hidden
        viewBox={`-1 -1 ${DRAWING.width + 2} ${height + 2}`}
        className="w-full stroke-edge"
        data-testid="relation-graph"
      >
        <line x1={MIDDLE} x2={MIDDLE} y1={Math.min(own, ...ends)} y2={Math.max(own, ...ends)} />
        {boxes.map((box) => (
          <Line key={box.key} box={box} />
        ))}
        <Box x={0} y={ownY} width={DRAWING.width} source={source} words={source.ref} isOwn />
        {boxes.map((box) => (
          <Link key={box.key} href={`/sources/${box.source.ref}`} tabIndex={-1} className="group">
            <Box {...box} width={DRAWING.boxWidth} />
          </Link>
        ))}
      </svg>
      {left > 0 && (
        <figcaption className="mt-1 text-sm text-ink-soft">
          {left} more {left === 1 ? "is" : "are"} in the table only.
        </figcaption>
      )}
    </figure>
  );
}

function Line({ box: { x, y, arrow, isAlone, isOver, isEnded } }: { box: DrawnBox }) {
  const { boxWidth, boxHeight } = DRAWING;
  const isAtStart = x < MIDDLE;
  const edge = isAtStart ? x + boxWidth : x;
  const at = y + boxHeight / 2;
  const away = isAtStart ? 1 : -1;
  if (isAlone) {
    const side = isOver ? y + boxHeight : y;
    return arrow === "none" ? null : (
      <Head x={MIDDLE} y={side - (isOver ? 0 : 7)} turn={arrow === "box" && !isOver ? 180 : 0} />
    );
  }
  return (
    <>
      <line x1={edge} x2={MIDDLE} y1={at} y2={at} strokeDasharray={isEnded ? ENDED : undefined} />
      {arrow === "box" && <Head x={edge + away * 0.5} y={at} turn={isAtStart ? -90 : 90} />}
      {arrow === "middle" && <Head x={MIDDLE - away * 1} y={at} turn={isAtStart ? 90 : -90} />}
    </>
  );
}

/** An arrow head whose tip stands at a point; without a turn it points up. */
function Head({ x, y, turn }: { x: number; y: number; turn: number }) {
  return (
    <path
      d="M0 0 L4 7 L-4 7 Z"
      transform={`translate(${x} ${y}) rotate(${turn})`}
      className="fill-edge stroke-none"
    />
  );
}

interface BoxProps {
  x: number;
  y: number;
  width: number;
  source: SourceBriefView;
  words: string;
  isOwn?: boolean;
  isEnded?: boolean;
}

function Box({ x, y, width, source, words, isOwn = false, isEnded = false }: BoxProps) {
  const middle = x + width / 2;
  const room = width - 10;
  return (
    <>
      <title>{`${source.name} ${words}${isEnded ? " (ended)" : ""}`}</title>
      <rect
        x={x}
        y={y}
        width={width}
        height={DRAWING.boxHeight}
        rx="4"
        strokeDasharray={isEnded ? ENDED : undefined}
        className={clsx(
          isOwn ? "fill-accent-wash stroke-accent" : "fill-surface stroke-edge group-hover:stroke-accent",
        )}
      />
      <text
        x={middle}
        y={y + 20}
        textAnchor="middle"
        className={clsx(
          "stroke-none text-[13px] font-medium [unicode-bidi:plaintext]",
          isOwn ? "fill-ink" : "fill-accent",
        )}
      >
        {shortened(source.name, room / 13)}
      </text>
      <text x={middle} y={y + 37} textAnchor="middle" className="fill-ink-soft stroke-none text-[11.5px]">
        {shortened(isEnded ? `ended: ${words}` : words, room / 11.5)}
      </text>
    </>
  );
}
