import { type DatePrecision, formatDate, machineDate } from "@/components/ui/format-date";

/** An absolute date, with its time in UTC where that is known. Words that are no date are shown as they are. */
export function DateTime({ value, precision = "minute" }: { value: string; precision?: DatePrecision }) {
  const words = formatDate(value, precision);
  if (!words) return <bdi>{value}</bdi>;

  return (
    <time dateTime={machineDate(value, precision) ?? undefined} className="whitespace-nowrap tabular-nums">
      {words}
    </time>
  );
}
