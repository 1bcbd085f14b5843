import { Section } from "@/components/ui/section";
import { CorrectFiguresDialog, type FiguredClaim } from "./correct-figures-dialog";
import { FigureList } from "./figure-list";

/** The figures of a claim on its own page, read from its words or as people corrected them. */
export function ClaimFigures({ claim, canCorrect }: { claim: FiguredClaim; canCorrect: boolean }) {
  const { figures, corrected } = claim;
  if (figures.length === 0 && !corrected && !canCorrect) return null;

  return (
    <Section title="Figures" action={canCorrect && <CorrectFiguresDialog claim={claim} label="Correct" />}>
      {figures.length === 0 ? (
        <p className="text-ink-soft">No figure in its words.</p>
      ) : (
        <FigureList figures={figures} />
      )}
      {corrected && <p className="mt-1 text-sm text-ink-soft">Corrected by people.</p>}
    </Section>
  );
}
