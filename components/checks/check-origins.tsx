import { countsInWords, INDEPENDENCE_MEANING } from "@/domain/summaries/public-wording";
import { keyed } from "@/lib/keyed";
import type { Check } from "@/server/summaries/checks";

/** How many outlets and how many independent origins, with the explanation one press away. */
export function CheckOrigins({ check }: { check: Check }) {
  return (
    <section aria-labelledby="origins" className="mt-8">
      <h2 id="origins" className="text-lg font-semibold">
        {countsInWords(check)}
      </h2>
      <p className="mt-1 max-w-measure text-md text-ink-soft">{INDEPENDENCE_MEANING}</p>
      {check.explanation.length > 0 && (
        <details className="mt-2">
          <summary className="link min-h-6 w-fit">How it was counted</summary>
          <ul className="mt-2 list-disc space-y-1 ps-5 text-md">
            {keyed(check.explanation, (line) => line).map(({ key, item: line }) => (
              <li key={key} dir="auto" className="[overflow-wrap:anywhere]">
                {line}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
