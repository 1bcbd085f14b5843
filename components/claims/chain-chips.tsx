import clsx from "clsx";
import { ArrowRight, Ban, Eye, Scale, SquareDashed } from "lucide-react";
import type { ReactNode } from "react";
import { type ChainChipLink, type ChainStep, chainSteps } from "@/components/claims/chain-steps";
import { Link } from "@/components/ui/link";
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

/** In a word where there is room for it. */
function UncheckedMark({ short }: { short: boolean }) {
  if (short) {
    return (
      <Mark label="unchecked source" warning>
        <SquareDashed aria-hidden />
      </Mark>
    );
  }
  return (
    <span className="text-xs text-warning">
      <VisuallyHidden>, </VisuallyHidden>unchecked<VisuallyHidden> source</VisuallyHidden>
    </span>
  );
}

function LinkMarks({ link, short }: { link: ChainChipLink; short: boolean }) {
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
      {!link.checked && <UncheckedMark short={short} />}
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

function LinkChip({ link, short }: { link: ChainChipLink; short: boolean }) {
  const name = (
    <bdi
      dir="auto"
      title={short ? link.name : undefined}
      className={clsx(short ? "truncate" : "[overflow-wrap:anywhere]", link.unnamed && "italic")}
    >
      {link.name}
    </bdi>
  );

  return (
    <span className={clsx(CHIP_STYLE, ROLE_STYLE[link.role], short ? "min-w-0" : "flex-wrap")}>
      <VisuallyHidden>{`${link.role}${link.unnamed ? ", unnamed" : ""}: `}</VisuallyHidden>
      {link.href ? (
        <Link href={link.href} className="rounded-[3px] hover:text-accent hover:underline">
          {name}
        </Link>
      ) : (
        name
      )}
      {!short && <OtherNames {...link} />}
      <LinkMarks link={link} short={short} />
    </span>
  );
}

function StepChip({ step, short }: { step: ChainStep; short: boolean }) {
  if (step.kind === "link") return <LinkChip link={step.link} short={short} />;

  return (
    <span className={clsx(CHIP_STYLE, "border-dashed border-edge text-ink-soft italic", short && "min-w-0")}>
      <span className={clsx(short && "truncate")}>origin not stated</span>
    </span>
  );
}

interface ChainChipsProps {
  links: readonly ChainChipLink[];
  /** One line in any case: long names are cut with an ellipsis, so that the outlet stays in sight. */
  short?: boolean;
}

/** The outlet gives way last; nothing is too narrow for the beginning of a name. */
const shortLink = (isOutlet: boolean) => (isOutlet ? "max-w-2/5 shrink-0" : "min-w-16");

/** Who told whom, drawn the way the words travelled: origin, relays, outlet. Takes the chain as stored, outlet first. */
export function ChainChips({ links, short = false }: ChainChipsProps) {
  const steps = chainSteps(links);

  return (
    <ol
      aria-label="Attribution chain, from the origin to the outlet"
      className={clsx("flex items-center gap-1", !short && "flex-wrap")}
    >
      {steps.map((step, index) => (
        <li
          key={step.key}
          className={clsx(
            "inline-flex items-center gap-1",
            short ? shortLink(index === steps.length - 1) : "max-w-full",
          )}
        >
          {index > 0 && (
            <ArrowRight aria-hidden className="size-3.5 shrink-0 text-ink-faint rtl:-scale-x-100" />
          )}
          <StepChip step={step} short={short} />
        </li>
      ))}
    </ol>
  );
}
