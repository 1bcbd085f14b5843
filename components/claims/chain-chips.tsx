import clsx from "clsx";
import { ArrowRight, Eye, SquareDashed } from "lucide-react";
import Link from "next/link";
import { type ChainChipLink, type ChainStep, chainSteps } from "@/components/claims/chain-steps";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { LinkRole } from "@/domain/claims/link";

const CHIP_STYLE =
  "inline-flex min-h-6 max-w-full items-center gap-1.5 rounded border bg-surface px-1.5 text-sm [&_svg]:size-3.5 [&_svg]:shrink-0";

const ROLE_STYLE: Record<LinkRole, string> = {
  origin: "border-edge font-medium text-ink",
  relay: "border-hairline text-ink",
  outlet: "border-hairline text-ink-soft",
};

/** A plain assertion needs no word; every other stance is part of what the chain says. */
function stanceWord({ stance }: ChainChipLink) {
  if (!stance || stance === "asserts") return null;

  return stance.replaceAll("_", " ");
}

function LinkMarks({ link }: { link: ChainChipLink }) {
  const stance = stanceWord(link);

  return (
    <>
      {stance && (
        <span className="text-xs text-ink-soft">
          <VisuallyHidden>, </VisuallyHidden>
          {stance}
        </span>
      )}
      {link.firstHand && (
        <span title="first-hand" className="inline-flex text-ink-soft">
          <Eye aria-hidden />
          <VisuallyHidden>, first-hand</VisuallyHidden>
        </span>
      )}
      {!link.checked && (
        <span title="unchecked source" className="inline-flex text-warning">
          <SquareDashed aria-hidden />
          <VisuallyHidden>, unchecked source</VisuallyHidden>
        </span>
      )}
    </>
  );
}

function LinkChip({ link }: { link: ChainChipLink }) {
  const name = (
    <bdi dir="auto" className={clsx("[overflow-wrap:anywhere]", link.unnamed && "italic")}>
      {link.name}
    </bdi>
  );

  return (
    <span className={clsx(CHIP_STYLE, ROLE_STYLE[link.role])}>
      <VisuallyHidden>{`${link.role}${link.unnamed ? ", unnamed" : ""}: `}</VisuallyHidden>
      {link.href ? (
        <Link href={link.href} className="rounded-[3px] hover:text-accent hover:underline">
          {name}
        </Link>
      ) : (
        name
      )}
      <LinkMarks link={link} />
    </span>
  );
}

function StepChip({ step }: { step: ChainStep }) {
  if (step.kind === "link") return <LinkChip link={step.link} />;

  return (
    <span className={clsx(CHIP_STYLE, "border-dashed border-edge text-ink-soft italic")}>
      origin not stated
    </span>
  );
}

/** Who told whom, drawn the way the words travelled: origin, relays, outlet. Takes the chain as stored, outlet first. */
export function ChainChips({ links }: { links: readonly ChainChipLink[] }) {
  return (
    <ol
      aria-label="Attribution chain, from the origin to the outlet"
      className="flex flex-wrap items-center gap-1"
    >
      {chainSteps(links).map((step, index) => (
        <li key={step.key} className="inline-flex max-w-full items-center gap-1">
          {index > 0 && (
            <ArrowRight aria-hidden className="size-3.5 shrink-0 text-ink-faint rtl:-scale-x-100" />
          )}
          <StepChip step={step} />
        </li>
      ))}
    </ol>
  );
}
