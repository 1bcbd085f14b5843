import { DateTime } from "@/components/ui/date-time";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { inList } from "@/lib/words";
import type { EventDetail } from "@/server/events/views";
import { axisEnd, FigureAxis } from "./figure-axis";
import { countedWords, rangeWords } from "./figure-words";

type Row = EventDetail["figures"][number];

function FigureLine({ row, end }: { row: Row; end: number }) {
  return (
    <tr>
      <Td className="min-w-36 max-sm:basis-full">
        <bdi>{row.origin}</bdi>
        {row.conflicts.length > 0 && (
          <p className="text-sm text-warning">
            Conflicts with <bdi>{inList(row.conflicts)}</bdi>
          </p>
        )}
      </Td>
      <Td numeric className="whitespace-nowrap max-sm:font-medium">
        {rangeWords(row)}
      </Td>
      <Td className="max-sm:basis-full">
        <FigureAxis row={row} end={end} />
        <span
          aria-hidden
          data-end={end}
          className="flex w-50 justify-between text-xs text-ink-soft tabular-nums before:content-['0'] after:content-[attr(data-end)] sm:hidden"
        />
      </Td>
      <Td className="min-w-24 max-sm:before:text-ink-soft max-sm:before:content-['printed_']">
        <bdi>{row.printed}</bdi>
        {row.coded && (
          <span className="text-ink-soft">
            {" "}
            (“{row.coded}” is coded as at least {row.low})
          </span>
        )}
      </Td>
      <Td className="max-sm:before:content-['as_of_'] max-sm:before:text-ink-soft">
        {row.asOf && <DateTime value={row.asOf} precision="day" />}
      </Td>
      <Td className="min-w-44">
        <bdi>{row.outlets.join(", ")}</bdi>
      </Td>
      <Td mono>
        {row.claims.map((ref) => (
          <Link key={ref} className="link me-2" href={`/claims/${ref}`}>
            {ref}
          </Link>
        ))}
      </Td>
    </tr>
  );
}

/** Told apart as the desk counts them: what is told in the same words need not be the same. */
function countedKey({ category, group, unit, ofWhom }: EventDetail["ranges"][number]): string {
  return JSON.stringify([category, group, unit, ofWhom]);
}

/** One row in its own words, its "about" kept; several as the range over them, with a word where they can't all hold. */
function headWords(rows: readonly Row[], range: EventDetail["ranges"][number]): string {
  const [only, ...more] = rows;
  if (only && more.length === 0) return rangeWords(only);
  return rows.some(({ conflicts }) => conflicts.length > 0)
    ? `${rangeWords(range)}, origins in conflict`
    : rangeWords(range);
}

function CountedFigures({ event, range }: { event: EventDetail; range: EventDetail["ranges"][number] }) {
  const label = countedWords(range);
  const rows = event.figures.filter((row) => countedKey(row) === countedKey(range));
  const end = axisEnd(rows);

  return (
    <div className="space-y-3">
      <h3 className="font-semibold">
        {label}: {headWords(rows, range)}
      </h3>
      <Table stacked label={`Figures: ${label}`}>
        <thead>
          <tr>
            <Th>Origin</Th>
            <Th numeric>Range</Th>
            <Th>
              <span className="flex w-50 justify-between font-normal tabular-nums">
                <span>0</span>
                <VisuallyHidden>to</VisuallyHidden>
                <span>{end}</span>
              </span>
            </Th>
            <Th>Printed</Th>
            <Th>As of</Th>
            <Th>Outlets</Th>
            <Th>Claims</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FigureLine
              key={`${row.originKey} ${row.asOf} ${row.low} ${row.high} ${row.bound} ${row.coded}`}
              row={row}
              end={end}
            />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** What each origin says was counted, as ranges on one axis and in a table; the range over all of them, never a mean. */
export function EventFigures({ event }: { event: EventDetail }) {
  if (event.ranges.length === 0) return null;

  return (
    <Section title="Figures by origin">
      <p className="mb-3 text-ink-soft">
        The range reaches from the lowest low to the highest high over origins. “Tens” is coded as at least
        10, “dozens” as at least 12, “hundreds” as at least 100.
      </p>
      <div className="space-y-8">
        {event.ranges.map((range) => (
          <CountedFigures key={countedKey(range)} event={event} range={range} />
        ))}
      </div>
    </Section>
  );
}
