import type { ClaimFigure } from "@/domain/events/schema";
import { countedWords, rangeWords } from "./figure-words";

/** Figures of a claim, one a line: what is counted, how many, and what was printed. */
export function FigureList({ figures }: { figures: readonly ClaimFigure[] }) {
  return (
    <ul>
      {figures.map((figure) => (
        <li key={JSON.stringify(figure)} className="border-b border-hairline py-1.5 last:border-b-0">
          {countedWords(figure)}: <span className="tabular-nums">{rangeWords(figure)}</span>{" "}
          <span className="text-ink-soft">
            printed “<bdi>{figure.printed}</bdi>”
          </span>
        </li>
      ))}
    </ul>
  );
}
