import { RELIABILITY_LABELS, type Reliability } from "@/domain/sources/reliability";

/** A grade as its letter and words; "F" is unknown, not the worst. */
export function Grade({ reliability }: { reliability: Reliability }) {
  return (
    <span className="whitespace-nowrap">
      <span className="me-1.5 font-mono font-semibold">{reliability}</span>
      <span className="text-ink-soft">{RELIABILITY_LABELS[reliability]}</span>
    </span>
  );
}
