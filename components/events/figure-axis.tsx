import type { EventDetail } from "@/server/events/views";

type Row = Pick<EventDetail["figures"][number], "low" | "high">;

/** The end of the axis that rows counting one thing share; an open end reaches a fifth beyond the number that is known. */
export function axisEnd(rows: readonly Row[]): number {
  return Math.max(1, ...rows.map(({ low, high }) => high ?? Math.ceil((low ?? 0) * 1.2)));
}

const WIDTH = 200;
const PAD = 6;

/** The range of one row on the axis from 0 that its table shares; the number beside it says the same. An open end is dashed. */
export function FigureAxis({ row: { low, high }, end }: { row: Row; end: number }) {
  const x = (value: number) => PAD + ((WIDTH - 2 * PAD) * value) / end;
  const [from, to] = [x(low ?? 0), x(high ?? end)];
  const isOpen = low === null || high === null;

  return (
    <svg aria-hidden viewBox={`0 0 ${WIDTH} 20`} className="h-5 w-50 text-ink">
      <line x1={PAD} x2={WIDTH - PAD} y1="16" y2="16" stroke="currentColor" strokeWidth="1" opacity="0.35" />
      <line
        {...{ x1: from, x2: to, y1: 9, y2: 9 }}
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={isOpen ? "4 4" : undefined}
      />
      {low !== null && <circle cx={from} cy="9" r="4" fill="currentColor" />}
      {high !== null && <circle cx={to} cy="9" r="4" fill="currentColor" />}
    </svg>
  );
}
