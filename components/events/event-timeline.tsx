import Link from "next/link";
import { Section } from "@/components/ui/section";
import type { EventDetail } from "@/server/events/views";

const KINDS = { happened: "Happened", said: "Said", published: "Published" } as const;

/** What happened, was said and was published, by day: "seized" on one and "retaken" on another are a sequence. */
export function EventTimeline({ timeline }: { timeline: EventDetail["timeline"] }) {
  if (timeline.length === 0) return null;

  return (
    <Section title="Timeline">
      <ol>
        {timeline.map(({ day, kind, claim, words }) => (
          <li
            key={`${day} ${kind} ${claim} ${words}`}
            className="grid gap-x-4 border-b border-hairline py-2 last:border-b-0 sm:grid-cols-[6rem_6rem_1fr]"
          >
            <time dateTime={day} className="tabular-nums">
              {day}
            </time>
            <span className="text-ink-soft">{KINDS[kind]}</span>
            <span>
              <Link href={`/claims/${claim}`} className="link me-2 font-mono text-sm">
                {claim}
              </Link>
              <bdi>{words}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
