import { queueAddress } from "@/components/queue/queue-address";
import { Link } from "@/components/ui/link";
import { counted } from "@/lib/words";

interface DeskMetaProps {
  mineOpen: number;
  openSuggestions: number;
  /** How many decisions that hold were made against the rule. */
  overrides: number;
}

/** What waits, in words, and how much was decided against the rule, leading to its list; nothing where there is nothing. */
export function DeskMeta({ mineOpen, openSuggestions, overrides }: DeskMetaProps) {
  return (
    <>
      {mineOpen > 0 && <span>{counted(mineOpen, "claim")} of yours not decided</span>}
      {openSuggestions > 0 && <span>{counted(openSuggestions, "suggestion")} to look at</span>}
      {overrides > 0 && (
        <Link href={queueAddress({ byException: true })} className="link">
          {counted(overrides, "decision")} against the rule
        </Link>
      )}
    </>
  );
}
