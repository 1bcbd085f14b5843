import { Badge } from "@/components/ui/badge";
import type { PersonState } from "@/domain/access/people";

const STATES = {
  invited: { tone: "warning", label: "Invited" },
  active: { tone: "success", label: "Active" },
  disabled: { tone: "danger", label: "Disabled" },
} as const;

/** How a person's account stands, in a word. */
export function PersonStateBadge({ state }: { state: PersonState }) {
  return <Badge tone={STATES[state].tone}>{STATES[state].label}</Badge>;
}
