import { DateTime } from "@/components/ui/date-time";
import type { DatePrecision } from "@/domain/articles/published-at";

/** The day an article came out, or no more than its month or year where that is all that is known. */
export function Published({ at, precision }: { at: string; precision: DatePrecision | null }) {
  return (
    <DateTime value={at} precision={precision === "month" || precision === "year" ? precision : "day"} />
  );
}
