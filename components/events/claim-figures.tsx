import { Section } from "@/components/ui/section";
import { CorrectFiguresDialog, type FiguredClaim } from "./correct-figures-dialog";
import { countedWords, rangeWords } from "./figure-words";

/** The figures of a claim on its own page, read from its words or as people corrected them. */
export function ClaimFigures({ claim, canCorrect }: { claim: FiguredClaim; canCorrect: boolean }) {
  const { figures, corrected } = claim;
  if (figures.length === 0 && !corrected && !canCorrect) return null;

  return (
    <Section title="Figures" action={canCorrect && <CorrectFiguresDialog claim={claim} label="Correct" />}>
      {figures.length === 0 ? (
        <p className="text-ink-soft">No figure in its words.</p>
      ) : (
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
      )}
      {corrected && <p className="mt-1 text-sm text-ink-soft">Corrected by people.</p>}
    </Section>
  );
}
