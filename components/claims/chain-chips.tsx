import clsx from "clsx";
import { ArrowRight, Ban, Eye, Scale, SquareDashed } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
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

function Mark({ label, warning, children }: { label: string; warning?: boolean; children: ReactNode }) {
  return (
    <span title={label} className={clsx("inline-flex", warning ? "text-warning" : "text-ink-soft")}>
      {children}
      <VisuallyHidden>, {label}</VisuallyHidden>
    </span>
  );
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
        <Mark label="first-hand">
          <Eye aria-hidden />
        </Mark>
      )}
      {link.againstInterest && (
        <Mark label="against its own interest">
          <Scale aria-hidden />
        </Mark>
      )}
      {!link.checked && (
        <Mark label="unchecked source" warning>
          <SquareDashed aria-hidden />
        </Mark>
      )}
      {link.retracted && (
        <Mark label="retracted: the desk no longer relies on it" warning>
          <Ban aria-hidden />
        </Mark>
      )}
    </>
  );
}

/** What the source is called today, and what the article printed, where either is not the name it bore then. */
function OtherNames({ nameNow, mention }: ChainChipLink) {
  return (
    <>
      {nameNow && (
        <span className="text-xs text-ink-soft">
          (now <bdi>{nameNow}</bdi>)
        </span>
      )}
      {mention && (
        <q className="text-xs text-ink-soft">
          <bdi>{mention}</bdi>
        </q>
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
      <OtherNames {...link} />
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
