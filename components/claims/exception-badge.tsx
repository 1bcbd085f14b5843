import { Scale } from "lucide-react";
import { Badge } from "@/components/ui/badge";

/** Says that an editor decided against the guard, with a written reason. */
export function ExceptionBadge() {
  return (
    <Badge tone="warning">
      <Scale aria-hidden />
      against the rule, by exception
    </Badge>
  );
}
