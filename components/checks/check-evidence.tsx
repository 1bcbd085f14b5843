import type { EvidenceStance } from "@/domain/review/schema";
import type { ExportEvidence } from "@/domain/summaries/export-model";
import { keyed } from "@/lib/keyed";

const HEADS: Record<EvidenceStance, string> = { for: "Evidence for", against: "Evidence against" };

function Piece({ evidence }: { evidence: ExportEvidence }) {
  const { source, claimRef, url, quote, note, answer } = evidence;

  return (
    <li className="space-y-1 border-t border-hairline py-3 [overflow-wrap:anywhere]">
      {source !== null && (
        <p className="font-medium">
          <bdi>{source}</bdi>
        </p>
      )}
      {quote !== null && (
        <blockquote dir="auto" className="font-serif text-md">
          “{quote}”
        </blockquote>
      )}
      {note !== null && (
        <p dir="auto" className="text-md whitespace-pre-line">
          {note}
        </p>
      )}
      {url !== null && (
        <p>
          <a href={url} rel="noreferrer" className="link">
            {url}
          </a>
        </p>
      )}
      {claimRef !== null && <p className="font-mono text-sm">{claimRef}</p>}
      {answer !== null && (
        <p className="text-ink-soft">
          Answered: <bdi>{answer}</bdi>
        </p>
      )}
    </li>
  );
}

/** What was brought for and against the claim. */
export function CheckEvidence({ evidence }: { evidence: readonly ExportEvidence[] }) {
  return (["for", "against"] as const).map((stance) => {
    const pieces = evidence.filter((one) => one.stance === stance);
    if (pieces.length === 0) return null;

    return (
      <section key={stance} aria-labelledby={`evidence-${stance}`} className="mt-8">
        <h2 id={`evidence-${stance}`} className="mb-3 text-lg font-semibold">
          {HEADS[stance]}
        </h2>
        <ul>
          {keyed(pieces, (piece) => JSON.stringify(piece)).map(({ key, item }) => (
            <Piece key={key} evidence={item} />
          ))}
        </ul>
      </section>
    );
  });
}
