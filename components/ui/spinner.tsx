import { LoaderCircle } from "lucide-react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** A small turning circle. Give a `label` where nothing else says what is being waited for. */
export function Spinner({ label }: { label?: string }) {
  return (
    <span role={label ? "status" : undefined} className="inline-flex">
      <LoaderCircle aria-hidden className="size-4 animate-spin" />
      {label && <VisuallyHidden>{label}</VisuallyHidden>}
    </span>
  );
}
