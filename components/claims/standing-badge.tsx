import clsx from "clsx";
import {
  Circle,
  CircleCheck,
  CircleQuestionMark,
  Contrast,
  type LucideIcon,
  RotateCw,
  Split,
} from "lucide-react";
import { STANDING_LABELS, type Standing } from "@/domain/claims/standing";

const ICONS: Record<Standing, LucideIcon> = {
  unreviewed: Circle,
  in_review: Contrast,
  corroborated: CircleCheck,
  disputed: Split,
  unverifiable: CircleQuestionMark,
  needs_re_review: RotateCw,
};

/** The icon of a standing in its colour; goes with its word. */
export function StandingIcon({ standing, className }: { standing: Standing; className?: string }) {
  const Icon = ICONS[standing];

  return (
    <Icon
      aria-hidden
      data-standing={standing}
      strokeWidth={2.25}
      className={clsx("size-4 shrink-0 text-standing", className)}
    />
  );
}

/** What the desk holds of a claim: icon, word and colour, never colour alone. */
export function StandingBadge({ standing }: { standing: Standing }) {
  return (
    <span
      data-standing={standing}
      className="inline-flex items-center gap-1.5 font-medium whitespace-nowrap text-standing"
    >
      <StandingIcon standing={standing} />
      {STANDING_LABELS[standing]}
    </span>
  );
}
