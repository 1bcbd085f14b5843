import { DateTime } from "@/components/ui/date-time";
import { formatDays } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { groupBy } from "@/lib/group-by";
import type { EventDetail } from "@/server/events/views";

type Moment = EventDetail["timeline"][number];

const KINDS = { happened: "Happened", said: "Said", published: "Published" } as const;

/** What one article says or prints on a day of several claims is one line. */
function toLines(timeline: readonly Moment[]) {
  const lines = groupBy(timeline, ({ day, lastDay, kind, words, article }) =>
    JSON.stringify([day, lastDay, kind, words, article]),
  );
  return [...lines].flatMap(([key, moments]) => {
    const [first] = moments;
    return first ? [{ ...first, key, claims: [...new Set(moments.map(({ claim }) => claim))] }] : [];
  });
}

/** No more exact than is known: "May 2016" is not its first day. */
function When({ day, lastDay }: Pick<Moment, "day" | "lastDay">) {
  if (lastDay === day) return <DateTime value={day} precision="day" />;
  return <span className="tabular-nums">{formatDays(day, lastDay)}</span>;
}

function Line({ line }: { line: ReturnType<typeof toLines>[number] }) {
  const { kind, words, article, claims } = line;

  return (
    <li className="grid gap-x-4 border-b border-hairline py-2 last:border-b-0 sm:grid-cols-[7rem_6rem_1fr]">
      <When day={line.day} lastDay={line.lastDay} />
      <span className="text-ink-soft">{KINDS[kind]}</span>
      <span className={kind === "happened" ? "font-medium" : undefined}>
        <bdi>{words}</bdi>
        {article && (
          <>
            {kind === "said" ? ", in " : ", "}
            <Link href={`/articles/${article}`} className="link font-mono text-sm whitespace-nowrap">
              {article}
            </Link>
          </>
        )}
        {claims.map((claim) => (
          <Link
            key={claim}
            href={`/claims/${claim}`}
            className="link ms-2 font-mono text-sm font-normal whitespace-nowrap"
          >
            {claim}
          </Link>
        ))}
      </span>
    </li>
  );
}

/** What happened, was said and was published, by day: "seized" on one and "retaken" on another are a sequence. */
export function EventTimeline({ timeline }: { timeline: readonly Moment[] }) {
  if (timeline.length === 0) return null;

  return (
    <Section title="Timeline">
      <ol>
        {toLines(timeline).map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </ol>
    </Section>
  );
}
