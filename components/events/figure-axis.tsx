import type { EventDetail } from "@/server/events/views";

type Row = EventDetail["figures"][number];

const WIDTH = 480;
const LINE = 22;
const LEFT = 150;

/** The ranges of rows that count one thing, on one axis from 0; the table beside it says the same in numbers. */
export function FigureAxis({ rows, label }: { rows: readonly Row[]; label: string }) {
  const most = Math.max(1, ...rows.flatMap(({ low, high }) => [low ?? 0, high ?? (low ?? 0) * 1.2]));
  const x = (value: number) => LEFT + ((WIDTH - LEFT - 12) * value) / most;

  return (
    <svg
      role="img"
      aria-label={`Ranges of ${label} by origin; the numbers are in the table.`}
      viewBox={`0 0 ${WIDTH} ${rows.length * LINE + 18}`}
      className="w-full max-w-2xl text-ink"
    >
      {rows.map((row, at) => (
        <RowRange
          key={`${row.originKey} ${row.asOf} ${row.low} ${row.high}`}
          row={row}
          y={at * LINE + 12}
          x={x}
          most={most}
        />
      ))}
      <line
        x1={LEFT}
        x2={WIDTH - 12}
        y1={rows.length * LINE + 2}
        y2={rows.length * LINE + 2}
        stroke="currentColor"
      />
      <text x={LEFT} y={rows.length * LINE + 15} fontSize="11" fill="currentColor">
        0
      </text>
      <text x={WIDTH - 12} y={rows.length * LINE + 15} fontSize="11" textAnchor="end" fill="currentColor">
        {Math.round(most)}
      </text>
    </svg>
  );
}

interface RowRangeProps {
  row: Row;
  y: number;
  x: (value: number) => number;
  most: number;
}

/** An open end is drawn dashed to the edge of the axis. */
function RowRange({ row: { origin, low, high }, y, x, most }: RowRangeProps) {
  const [from, to] = [x(low ?? 0), x(high ?? most)];
  const isOpen = low === null || high === null;

  return (
    <g>
      <text x={LEFT - 8} y={y + 4} fontSize="12" textAnchor="end" fill="currentColor">
        {origin.length > 22 ? `${origin.slice(0, 21)}…` : origin}
      </text>
      <line
        x1={from}
        x2={to}
        y1={y}
        y2={y}
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={isOpen ? "4 4" : undefined}
      />
      {low !== null && <circle cx={from} cy={y} r="4" fill="currentColor" />}
      {high !== null && <circle cx={to} cy={y} r="4" fill="currentColor" />}
    </g>
  );
}
